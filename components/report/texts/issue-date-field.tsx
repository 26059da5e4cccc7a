'use client'

import { isDay, officialDate } from '@/lib/std/dates'
import { useEditor } from '../editor'
import { FieldFindings } from '../findings/finding-mark'
import { useFindings } from '../findings/use-findings'
import { inputId } from '../shared/field-name'
import { useFieldInput } from '../shared/use-field-input'
import styles from './texts.module.css'

/** The signature block (落款): the organ's name, which is given, and the date of issue (成文日期). */
export function IssueDateField({ organisation }: { organisation: string }) {
  const { canEdit } = useEditor()
  const findings = useFindings('issuedOn')
  const { text: day, input, type } = useFieldInput('issuedOn')
  return (
    <div className={styles.field}>
      <div className={styles.dateRow}>
        <label htmlFor={inputId('issuedOn')} className={styles.label}>
          成文日期
        </label>
        <input
          {...input}
          id={inputId('issuedOn')}
          type="date"
          min="2019-01-01"
          max="2099-12-31"
          className={styles.date}
          readOnly={!canEdit}
          onChange={(event) => type(event.target.value)}
        />
      </div>
      <p className={styles.printed}>
        <span>将印为：</span>
        {organisation}　{isDay(day) ? officialDate(day) : '（请选择日期）'}
      </p>
      <FieldFindings findings={findings} />
    </div>
  )
}
