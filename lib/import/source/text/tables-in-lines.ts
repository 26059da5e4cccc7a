import { findHeading } from '@/lib/import/recognise/headings'
import { isKnownLabel } from '@/lib/import/recognise/known-labels'
import { pageNumber } from '@/lib/import/recognise/residue'
import type { SourceBlock, SourceText } from '@/lib/import/recognise/source'
import { withoutSpace } from '@/lib/std/text'
import { blocksOfTokens } from './rows-of-tokens'
import { isValue, type Token, tokensOf } from './tokens'
import { isLaidOut, unwrapRows } from './unwrap-rows'

/** Lines between two that surely belong to a table which may belong to it as well: pieces of labels. */
const widestGap = 12

/** Nothing longer is a piece of a label. */
const longestPiece = 60

/** Characters all tables of a report may have together; one has some two thousand. */
const longestRegion = 100_000

type Role = 'table' | 'piece' | 'prose'

/**
 * Finds tables in lines without marks of their cells: a cell or a row to each line, columns aligned with spaces, a
 * whole table on one line. All other lines stay paragraphs.
 */
export function tablesInLines(given: readonly SourceText[]): SourceBlock[] {
  const lines = given.filter(({ text }) => text.trim() !== '')
  const roles = lines.map(roleOf)
  const blocks: SourceBlock[] = []
  for (let at = 0; at < lines.length; ) {
    const end = regionFrom(lines, roles, at)
    const region = end > at ? lines.slice(at, end) : []
    const read = region.length > 0 ? readRegion(region) : null
    if (read) {
      read.forEach((block) => blocks.push(block))
      at = end
      continue
    }
    const until = Math.max(at + 1, end)
    for (; at < until; at += 1) blocks.push({ ...lines[at]!, text: lines[at]!.text.trim() })
  }
  return blocks
}

/** Where a region of table and pieces that begins here ends: behind its last sure line. 0 when none begins. */
function regionFrom(lines: readonly SourceText[], roles: readonly Role[], from: number): number {
  if (roles[from] === 'prose') return 0
  let end = 0
  for (let at = from; at < lines.length && roles[at] !== 'prose'; at += 1) {
    if (roles[at] === 'table') end = at + 1
    else if (at - Math.max(end, from) > widestGap) break
  }
  return end
}

function readRegion(lines: readonly SourceText[]): SourceBlock[] | null {
  if (lines.reduce((sum, { text }) => sum + text.length, 0) > longestRegion) return null
  const clean = lines.filter(({ text }) => !pageNumber.test(text.trim()))
  const tokens = tokensOf(isLaidOut(clean) ? unwrapRows(clean) : clean)
  const labels = tokens.filter(({ kind }) => kind === 'row' || kind === 'label').length
  if (labels < 2 || !tokens.some(({ kind }) => kind === 'value')) return null
  const dropped = lines.filter((line) => !clean.includes(line))
  return [...blocksOfTokens(tokens), ...dropped]
}

/** What a line by itself is. */
function roleOf({ text }: SourceText): Role {
  const line = text.trim().replace(/\s{2,}/g, '  ')
  if (isKnownLabel(line)) return 'table'
  if (isOnlyValues(line)) return 'table'
  if (line.length > longestRegion) return 'prose'
  if (line.length > 8 && isTableText(tokensOf([{ kind: 'text', text: line, where: '' }]))) return 'table'
  if (line.length <= longestPiece && findHeading(line)?.section != null) return 'prose'
  if (pageNumber.test(line)) return 'piece'
  return withoutSpace(line).length <= longestPiece && !/[。；！？]|20\d{2}年|^附件/.test(line) ? 'piece' : 'prose'
}

const isOnlyValues = (line: string) => line.length < 400 && line !== '无' && line.split(/\s+/).every(isValue)

/** Mostly words and numbers of tables: several of them, and little else. */
function isTableText(words: readonly Token[]): boolean {
  const known = words.filter(({ kind }) => kind === 'row' || kind === 'label')
  const values = words.filter(({ kind }) => kind === 'value').length
  const other = words.filter(({ kind }) => kind === 'text').reduce((sum, { text }) => sum + text.length, 0)
  const size = known.reduce((sum, { text }) => sum + text.length, 0)
  return known.length > 0 && known.length + values >= 2 && other <= Math.max(6, size / 3)
}
