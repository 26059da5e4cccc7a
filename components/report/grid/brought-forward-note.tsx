'use client'

import { useSelected } from '@/components/ui/store'
import { cellsOf } from '@/lib/formats/cells'
import type { CellId } from '@/lib/formats/types'
import { broughtForwardFrom } from '@/lib/report/bring-forward'
import type { ReportContent } from '@/lib/report/content'
import { useEditor } from '../editor'
import styles from './grid.module.css'

/** Columns in which this year's 上年结转 is not what last year's report carried forward, by name. */
export function deviations(
  format: Parameters<typeof cellsOf>[0],
  content: ReportContent,
  lastYear: ReportContent,
): { readonly same: number; readonly different: readonly string[] } {
  const carried = Object.entries(broughtForwardFrom(lastYear, content.format)) as [CellId, number][]
  const different = carried.filter(([id, value]) => content.cells[id] !== value)
  return {
    same: carried.length - different.length,
    different: different.map(([id, value]) => `${cellsOf(format).get(id)!.columnLabels.at(-1)}（上年 ${value}）`),
  }
}

/** Tells that 上年结转 was brought forward, and where it was changed since. */
export function BroughtForwardNote() {
  const { saver, format, lastYear, year } = useEditor()
  const text = useSelected(saver.queue, ({ content }) =>
    lastYear ? words(deviations(format, content, lastYear), year - 1) : '',
  )
  return text === '' ? null : <p className={styles.note}>{text}</p>
}

function words({ same, different }: ReturnType<typeof deviations>, year: number): string {
  if (same + different.length === 0) return ''
  if (different.length === 0) return `“上年结转”已按${year}年报告的结转数自动填入。`
  return `⚠ “上年结转”与${year}年报告的结转数不同：${different.join('、')}。确有不同的，请在报送时说明。`
}
