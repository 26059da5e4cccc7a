import type { StoredReport } from '@/lib/features/report/data/reports'
import { findVersionNumbered } from '@/lib/features/report/data/versions'
import { cellName } from '@/lib/formats/cell-name'
import { narrativeName } from '@/lib/formats/narrative'
import { formatById } from '@/lib/formats/registry'
import type { Scope } from '@/lib/platform/scope'
import { areAlike, compareContents } from '@/lib/report/compare-contents'
import type { FigureChange } from '@/lib/report/figure-change'
import { parseContent } from '@/lib/report/schema'
import type { TextPiece } from '@/lib/report/text-changes'
import { officialDate } from '@/lib/std/dates'

/** One side of a comparison: a version by its number, or what is being written now. */
export type Side = number | 'draft'

/** What is different between two versions, with the names of the places. */
export interface VersionDifferences {
  readonly cells: readonly {
    readonly id: string
    readonly name: string
    readonly before: string
    readonly after: string
    readonly change: FigureChange | null
    readonly total: boolean
  }[]
  readonly texts: readonly { readonly id: string; readonly name: string; readonly pieces: readonly TextPiece[] }[]
  readonly date: { readonly before: string; readonly after: string } | null
  readonly alike: boolean
}

/**
 * Compares two versions of a report; null when one of them does not exist. Whether the reader may see the draft is the
 * caller's to ask.
 */
export async function compareVersions(
  scope: Scope,
  stored: StoredReport,
  before: Side,
  after: Side,
): Promise<VersionDifferences | null> {
  const contentOf = async (side: Side) =>
    side === 'draft' ? stored.content : ((await findVersionNumbered(scope, stored.id, side))?.content ?? null)
  const [older, newer] = await Promise.all([contentOf(before), contentOf(after)])
  if (older === null || newer === null) return null
  const now = parseContent(newer)
  const format = formatById(now.format)
  const differences = compareContents(parseContent(older), now)
  const day = (text: string) => (text === '' ? '' : officialDate(text))
  return {
    cells: differences.cells.map((cell) => ({ ...cell, name: cellName(format, cell.id) })),
    texts: differences.texts.map(({ id, pieces }) => ({ id, name: narrativeName(format, id), pieces })),
    date: differences.issuedOn && { before: day(differences.issuedOn.before), after: day(differences.issuedOn.after) },
    alike: areAlike(differences),
  }
}
