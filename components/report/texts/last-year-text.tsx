'use client'

import { Button } from 'antd'
import { useState } from 'react'
import { type NarrativeId, narrativeName } from '@/lib/formats/narrative'
import { formatById } from '@/lib/formats/registry'
import { paragraphsOf, textOf } from '@/lib/report/narrative'
import { useEditor } from '../editor'
import { linkPrinter } from '../shared/field-text'
import styles from './texts.module.css'

/** Last year's text, one click away, to read or to start from. */
export function LastYearText({ id }: { id: NarrativeId }) {
  const { lastYear, year, canEdit, saver, apply } = useEditor()
  const [asking, setAsking] = useState(false)
  const text = lastYear ? textOf(lastYear.narrative[id], linkPrinter(lastYear)) : ''
  if (!lastYear || text === '') return null
  const name = narrativeName(formatById(lastYear.format), id)
  const mine = () => saver.queue.get().content.narrative[id]
  // Last year's numbers come along as plain text: a link would print this year's figure in last year's sentence.
  const copy = (keep: boolean) => {
    setAsking(false)
    apply(`已将${year - 1}年的“${name}”复制到本年`, [
      { field: id, value: keep ? [...mine(), ...paragraphsOf(text)] : paragraphsOf(text) },
    ])
  }
  return (
    <details className={styles.lastYear}>
      <summary>查看{year - 1}年的文字</summary>
      <div className={styles.lastYearText}>
        {text.split('\n').map((line, at) => (
          <p key={at}>{line}</p>
        ))}
      </div>
      {canEdit && !asking && (
        <Button
          size="small"
          onClick={() => (mine().length > 0 ? setAsking(true) : copy(false))}
          aria-label={`${name}：复制到本年`}
        >
          复制到本年
        </Button>
      )}
      {asking && (
        <span role="group" aria-label="本年已有文字" className={styles.asking}>
          本年已写有文字：
          <Button size="small" onClick={() => copy(true)}>
            接在后面
          </Button>
          <Button size="small" onClick={() => copy(false)}>
            替换本年文字
          </Button>
          <Button size="small" type="text" onClick={() => setAsking(false)}>
            取消
          </Button>
        </span>
      )}
    </details>
  )
}
