import { shortLabel } from '@/lib/formats/cell-name'
import { type CellDefinition, cellsOf } from '@/lib/formats/cells'
import type { CellId, FormatDefinition, SectionId } from '@/lib/formats/types'
import { halfWidth } from '@/lib/std/chinese/width'
import { withoutSpace } from '@/lib/std/text'

/** A cell that can be linked, as it is listed: where it stands, what it is called, what it prints now. */
export interface CellMatch {
  readonly cell: CellId
  readonly section: SectionId
  readonly name: string
  readonly printed: string
}

/** More would be no help: one types another word. */
const mostMatches = 80

interface Entry {
  readonly definition: CellDefinition
  readonly name: string
  readonly words: string
}

const cache = new WeakMap<FormatDefinition, readonly Entry[]>()

function entriesOf(format: FormatDefinition): readonly Entry[] {
  let entries = cache.get(format)
  if (!entries) {
    entries = totalsFirst([...cellsOf(format).values()]).map((definition) => {
      const { rowLabels, columnLabels, section } = definition
      // “3.其他” alone would not say which 其他.
      const rows = rowLabels.slice(/^\d/.test(rowLabels.at(-1) ?? '') ? -2 : -1).map(shortLabel)
      const columns = section === 'cases' ? columnLabels : columnLabels.slice(-1)
      return {
        definition,
        name: [...rows, ...columns].join('·'),
        words: plain([...rowLabels, ...columnLabels].join('')),
      }
    })
    cache.set(format, entries)
  }
  return entries
}

/** Sentences speak of the total of a row far more often than of its parts: there it comes first. */
function totalsFirst(cells: readonly CellDefinition[]): CellDefinition[] {
  const rowOf = ({ id }: CellDefinition) => id.slice(0, id.lastIndexOf('.'))
  const isTotal = ({ id, section }: CellDefinition) => section === 'requests' && id.endsWith('.total')
  const totals = new Map(cells.filter(isTotal).map((cell) => [rowOf(cell), cell]))
  const begun = new Set<string>()
  return cells.flatMap((cell) => {
    const total = totals.get(rowOf(cell))
    if (!total || begun.has(rowOf(cell))) return cell === total ? [] : [cell]
    begun.add(rowOf(cell))
    return [total, cell]
  })
}

const plain = (text: string) => halfWidth(withoutSpace(text)).toLowerCase()

/** Do the characters of a word stand in a text in this order? 新收总计 finds 一、本年新收政府信息公开申请数量…总计. */
function inOrder(text: string, word: string): boolean {
  let from = 0
  for (const character of word) {
    from = text.indexOf(character, from) + 1
    if (from === 0) return false
  }
  return true
}

/**
 * How well a cell answers a query: 0 is best, null is not at all. A number asks for the value, words for the labels.
 */
function rankOf({ words }: Entry, printed: string, query: readonly string[]): number | null {
  const ranks = query.map((word) => {
    if (/^[+-]?[\d.]+$/.test(word) && printed !== '') {
      if (printed === word) return 0
      if (printed.startsWith(word)) return 2
    }
    if (words.includes(word)) return 1
    return word.length > 1 && inOrder(words, word) ? 3 : null
  })
  return ranks.includes(null) ? null : Math.max(...(ranks as number[]))
}

/**
 * Cells that answer a query of words or of a number, in the order of the format, grouped by section as they stand.
 * Without a query table 3 gives only its totals: its other columns are many, and a word finds them.
 */
export function searchCells(format: FormatDefinition, print: (cell: CellId) => string, query: string): CellMatch[] {
  const words = halfWidth(query)
    .toLowerCase()
    .split(/[\s\u3000·]+/u)
    .filter((word) => word !== '')
  const found = entriesOf(format).flatMap((entry) => {
    const { id, section, parts } = entry.definition
    const printed = print(id)
    const rank =
      words.length > 0
        ? rankOf(entry, printed, words)
        : section !== 'requests' || (parts !== null && id.endsWith('.total'))
          ? 0
          : null
    return rank === null ? [] : [{ rank, match: { cell: id, section, name: entry.name, printed } }]
  })
  const best = Math.min(...found.map(({ rank }) => rank))
  // Whoever types a value wants that value; labels that have the characters only somewhere are offered when none says
  // the word itself.
  const worst = best === 0 ? 0 : best < 3 ? 2 : 3
  return found
    .filter(({ rank }) => rank <= worst)
    .slice(0, mostMatches)
    .map(({ match }) => match)
}
