import { isKnownLabel } from '@/lib/import/recognise/known-labels'
import type { Source, SourceBlock, SourceText } from '@/lib/import/recognise/source'
import { cleanText } from '@/lib/std/text'
import { blocksOfMarkdown, isMarkdown } from './markdown'
import { blocksOfTabbed } from './tabbed'
import { tablesInLines } from './tables-in-lines'

/**
 * Plain text in any of the dialects people have it in, told by its content: cells set apart by tabs, Markdown, a cell
 * or a row to each line, columns aligned with spaces, a whole table on one line.
 */
export function sourceOfText(written: string): Source {
  const text = cleanText(written)
  if (isMarkdown(text)) return { blocks: withTables(blocksOfMarkdown(text)) }
  if (isTabbed(text)) return { blocks: blocksOfTabbed(text) }
  return {
    blocks: tablesInLines(
      text
        .split('\n')
        .map(
          (line, index): SourceText => ({ kind: 'text', text: line.replace(/\t/g, '  '), where: `第 ${index + 1} 行` }),
        ),
    ),
  }
}

/** Are official labels set apart by tabs? A tab may also only indent a paragraph. */
const isTabbed = (text: string) =>
  text.split('\n').some((line) => line.includes('\t') && line.length < 5_000 && line.split('\t').some(isKnownLabel))

/** Tables that stand among the paragraphs in yet another dialect. */
function withTables(blocks: readonly SourceBlock[]): SourceBlock[] {
  const found: SourceBlock[] = []
  let lines: SourceText[] = []
  const close = () => {
    tablesInLines(lines).forEach((block) => found.push(block))
    lines = []
  }
  for (const block of blocks) {
    if (block.kind === 'text') {
      lines.push(block)
      continue
    }
    close()
    found.push(block)
  }
  close()
  return found
}
