import type { Finding, Severity } from '@/lib/checks/define-check'
import type { Assessment } from '@/lib/checks/run'
import { cellName } from '@/lib/formats/cell-name'
import { formatById } from '@/lib/formats/registry'
import type { CellId } from '@/lib/formats/types'
import type { Opened } from '@/lib/import/imported'
import { hanging } from './display-width'
import { type Placed, placeLines } from './place-lines'
import { summarise } from './summary'

/** Names of the severities for people, the gravest first. */
export const severities: readonly (readonly [Severity, string])[] = [
  ['block', '必须更正'],
  ['explain', '需要说明'],
  ['confirm', '请核对'],
  ['hint', '提示'],
]

/** A file as `check` shows it to people: what was read, what does not hold, what was not understood. */
export function textOfCheck(file: string, opened: Opened, { findings }: Assessment, columns: number): string {
  const { format, title, cells, unread } = summarise(opened)
  const line = (head: string, text: string) => hanging(`  ${head}  `, text, columns)
  const filled = [...cells.values()].filter((value) => value !== null).length
  const tables = new Set([...cells].filter(([, value]) => value !== null).map(([id]) => id.split('.')[0])).size
  const places = (name: string, items: readonly Placed[]) =>
    items.length === 0 ? [] : [[`${name}（${items.length}）`, ...placeLines(items, columns)]]
  const parts = [
    [
      hanging('', title === '' ? '（没有标题）' : title, columns),
      line('文件', file),
      line('机关', opened.report.organisation),
      line('年度', `${opened.report.year}年，${format.name}（${format.notice}）`),
      line('表格', `${tables} 张，应有单元格 ${cells.size} 个，读出数字 ${filled} 个`),
    ],
    ...severities.flatMap(([severity, name]) =>
      group(
        name,
        findings.filter((finding) => finding.severity === severity),
        columns,
      ),
    ),
    ...(findings.length === 0 ? [['没有发现问题。']] : []),
    ...places('请留意', [...opened.notes, ...doubtLines(opened)]),
    ...places('没有读懂或没有对应位置的内容', unread),
  ]
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** Cells that a person has to look at, those with the same reason together. */
function doubtLines({ report, doubts }: Opened): Placed[] {
  const format = formatById(report.content.format)
  const cells = Object.keys(doubts) as CellId[]
  return [...new Set(cells.map((id) => doubts[id]!))].map((reason) => {
    const same = cells.filter((id) => doubts[id] === reason)
    return { text: reason, where: same.length === 1 ? cellName(format, same[0]!) : `${same.length} 个数字` }
  })
}

function group(name: string, findings: readonly Finding[], columns: number): string[][] {
  if (findings.length === 0) return []
  const number = (index: number) => `  ${String(index + 1).padStart(2)}. `
  return [
    [
      `${name}（${findings.length}）`,
      ...findings.map(
        ({ message, advice }, index) =>
          `${hanging(number(index), message, columns)}\n${hanging('      ', advice, columns)}`,
      ),
    ],
  ]
}
