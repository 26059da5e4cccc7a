import { freeProse } from '@/lib/import/recognise/free-prose'
import type { Source, SourceBlock } from '@/lib/import/recognise/source'
import { accept, type Result, refuse } from '@/lib/std/result'
import { sourceOfText } from '../text/text-source'
import { articleOf } from './article'
import { flowOf, type Piece } from './flow'
import { pageTitles } from './page-title'
import { parsePage } from './parse-page'
import { hiddenBy } from './visibility'

/** Paragraphs and tables a page may have; the longest reports have some hundred. */
const mostPieces = 20_000

/** Nothing longer is the path of a page. */
const longestPath = 300

/**
 * The report on a web page, whatever system published it: found by its official tables and headings, never by names of
 * classes. A page without official tables is read as the text it shows. Refusals: those of `parsePage`, and
 * `html.tooLarge`.
 */
export function sourceOfHtml(html: string): Result<Source> {
  const page = parsePage(html)
  if (!page.ok) return page
  const { root, styles } = page.value
  const titles = pageTitles(root)
  const shown = flowOf(root, hiddenBy(styles))
  if (shown.length > mostPieces) return refuse('html.tooLarge', '网页内容太多，不像是一份年度报告')
  const article =
    articleOf(shown, titles) ??
    articleOf(
      flowOf(root, () => false),
      titles,
    )
  const column = columnOf(shown)
  return accept(
    article
      ? { blocks: blocksOf(article), ...(column !== null && { column }) }
      : sourceOfText(shown.flatMap((piece) => (piece.kind === 'text' ? [piece.text] : [])).join('\n')),
  )
}

/** The path of columns a page prints above its article: 当前位置：首页 > 政府信息公开 > 年报. */
function columnOf(pieces: readonly Piece[]): string | null {
  for (const piece of pieces) {
    const path =
      piece.kind === 'text' && piece.text.length <= longestPath
        ? /位置\s*[:：]\s*(.+)/su.exec(piece.text)?.[1]
        : undefined
    if (path && /[>＞»›/]/u.test(path)) return path.replace(/\s+/gu, ' ').trim()
  }
  return null
}

/** Pieces with their places: “第 3 段”, “第 2 个表格第 5 行”. */
function blocksOf(pieces: readonly Piece[]): SourceBlock[] {
  let paragraphs = 0
  let tables = 0
  return pieces.flatMap((piece): SourceBlock[] => {
    if (piece.kind === 'text') return [{ kind: 'text', text: piece.text, where: `第 ${(paragraphs += 1)} 段` }]
    tables += 1
    const rows = piece.rows.map((row, index) =>
      row.map((cell) => ({ ...cell, where: `第 ${tables} 个表格第 ${index + 1} 行` })),
    )
    return freeProse({ kind: 'table', rows })
  })
}
