'use client'

import { memo } from 'react'
import { hasFact } from '@/lib/document/facts/topics'
import { guidance, type NarrativeId, narrativeName } from '@/lib/formats/narrative'
import { useEditor } from '../editor'
import { FieldFindings } from '../findings/finding-mark'
import { useFindings } from '../findings/use-findings'
import { FieldNotes } from '../review/note-mark'
import { labelId, noteId } from '../shared/field-name'
import { DraftSentence } from './draft-sentence'
import { LastYearText } from './last-year-text'
import { InsertNumber } from './linked/insert-number'
import { LinkOffers } from './linked/link-offers'
import { TextBox } from './text-box'
import { TextLength } from './text-length'
import styles from './texts.module.css'
import { useParagraphs, useTextHost } from './use-text-host'

/** One text of the report: what it should cover, the text, its length, last year's in reach. */
export const NarrativeField = memo(function NarrativeField({ id, heading }: { id: NarrativeId; heading?: string }) {
  const { format, canEdit } = useEditor()
  const findings = useFindings(id)
  const paragraphs = useParagraphs(id)
  const placeholder = canEdit ? '在此填写；输入 @ 可插入表中数字' : ''
  const host = useTextHost(id, placeholder)
  const name = heading ?? narrativeName(format, id)

  return (
    <div className={styles.field}>
      <div className={styles.top}>
        <h3 id={labelId(id)} className={styles.label} onClick={host.focus}>
          {name}
        </h3>
        {canEdit && (
          <div className={styles.tools}>
            {hasFact(id) && <DraftSentence field={id} name={name} host={host} />}
            <InsertNumber id={id} name={name} host={host} />
          </div>
        )}
      </div>
      <p id={noteId(id)} className={styles.guidance}>
        {guidance[id]}
      </p>
      <TextBox id={id} host={host} placeholder={placeholder} marked={findings.length > 0} />
      <div className={styles.foot}>
        <LastYearText id={id} />
        <TextLength paragraphs={paragraphs} />
      </div>
      {canEdit && <LinkOffers id={id} host={host} />}
      <FieldFindings findings={findings} />
      <FieldNotes field={id} />
    </div>
  )
})
