import type { SourceText } from '@/lib/import/recognise/source'
import { findTitle } from '@/lib/import/recognise/title'
import type { Paragraph } from './flow'

/** Lines of meta data that repeat the title; they serve as one only where there is no other. */
const labelled = /^(?:标题|名称|信息名称|文件名称|题名)[：:]/

const titleAt = (lines: readonly Paragraph[], from: number): number | null => {
  const texts = lines.slice(from, from + 4).map(({ text }): SourceText => ({ kind: 'text', text, where: '' }))
  const found = findTitle(texts)
  return found && found.from === 0 ? from + found.to : null
}

/** The last title among these lines, with the name of the organ where that stands on lines of its own above it. */
export function titleSpan(lines: readonly Paragraph[]): { from: number; to: number } | null {
  for (let from = lines.length - 1; from >= 0; from -= 1) {
    if (labelled.test(lines[from]!.text) || lines[from]!.linked > 0.5) continue
    const to = titleAt(lines, from)
    if (to === null) continue
    let start = from
    while (start > 0 && from - start < 2 && belongs(lines, start - 1, to)) start -= 1
    return { from: start, to }
  }
  return null
}

/** Is the line above part of the same title? Not when it is a title itself, a link, or no name. */
function belongs(lines: readonly Paragraph[], at: number, to: number): boolean {
  const { text, linked } = lines[at]!
  if (linked > 0.3 || text.length > 40 || /[：:>|｜【。；]|^附件/.test(text)) return false
  return (
    titleAt(lines.slice(0, at + 1), at) === null &&
    titleAt(lines, at) === to &&
    /(?:局|委|办|厅|部|院|府|中心|处|所|站|队|道|镇|乡|会|司|校|馆|行|署|区|县|市|年度?|公开|工作|开)$/.test(
      text.replace(/\s/g, ''),
    )
  )
}
