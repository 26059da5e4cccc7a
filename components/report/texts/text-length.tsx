'use client'

import { useDeferredValue } from 'react'
import { useSelected } from '@/components/ui/store'
import { narrativeIds } from '@/lib/formats/narrative'
import { type Paragraph, textOf } from '@/lib/report/narrative'
import { lengthOf } from '@/lib/std/text'
import { useEditor } from '../editor'
import { linkPrinter } from '../shared/field-text'
import styles from './texts.module.css'

/** The length of a text as it will be printed; counting a very long one must not hold up the next key. */
export function TextLength({ paragraphs }: { paragraphs: readonly Paragraph[] }) {
  const { saver } = useEditor()
  const counted = useDeferredValue(paragraphs)
  return <span className={styles.count}>{lengthOf(textOf(counted, linkPrinter(saver.queue.get().content)))} 字</span>
}

const aspects = narrativeIds.filter((id) => id.startsWith('overview.'))

/** The length of section 一 as a whole: some provinces ask for no more than a thousand characters there. */
export function OverviewLength() {
  const { saver } = useEditor()
  const narrative = useDeferredValue(useSelected(saver.queue, ({ content }) => content.narrative))
  const print = linkPrinter(saver.queue.get().content)
  const length = aspects.reduce((sum, id) => sum + lengthOf(textOf(narrative[id], print)), 0)
  return <p className={styles.total}>本部分文字共 {length} 字。有的地区要求一般不超过 1000 字，以上级当年通知为准。</p>
}
