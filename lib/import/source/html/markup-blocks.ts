import { freeProse } from '@/lib/import/recognise/free-prose'
import type { SourceBlock } from '@/lib/import/recognise/source'
import { flowOf } from './flow'
import { parsePage } from './parse-page'

const mostPieces = 5_000

/**
 * A piece of markup that stands in another kind of text: all it says, at one place. Null when it is not readable as
 * markup.
 */
export function blocksOfMarkup(html: string, where: string): SourceBlock[] | null {
  const page = parsePage(html)
  const pieces = page.ok ? flowOf(page.value.root, () => false) : []
  if (pieces.length === 0 || pieces.length > mostPieces) return null
  return pieces.flatMap((piece): SourceBlock[] => {
    if (piece.kind === 'text') return [{ kind: 'text', text: piece.text, where }]
    return freeProse({
      kind: 'table',
      rows: piece.rows.map((row, index) => row.map((cell) => ({ ...cell, where: `${where}的表格第 ${index + 1} 行` }))),
    })
  })
}
