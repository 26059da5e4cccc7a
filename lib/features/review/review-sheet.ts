import type { FindingStanding } from '@/lib/checks/decisions/standings'
import type { Severity } from '@/lib/checks/define-check'
import { figuresNearLastYear } from '@/lib/checks/year-on-year/figures-near-last-year'
import type { Doc } from '@/lib/document/model'
import {
  dateKey,
  headingKey,
  keysAt,
  type PaperBlock,
  paperOf,
  type Spot,
  spotsOf,
  titleKey,
} from '@/lib/document/paper'
import { cellName } from '@/lib/formats/cell-name'
import { cellsOf } from '@/lib/formats/cells'
import { type NarrativeId, narrativeIds, narrativeName } from '@/lib/formats/narrative'
import { formatById } from '@/lib/formats/registry'
import type { CellId, FormatDefinition } from '@/lib/formats/types'
import { compareContents } from '@/lib/report/compare-contents'
import type { ReportContent } from '@/lib/report/content'
import { type FigureChange, figureChange } from '@/lib/report/figure-change'
import { type PrintedContent, printedContent } from '@/lib/report/printed-content'
import type { TextPiece } from '@/lib/report/text-changes'
import { officialDate } from '@/lib/std/dates'

/** A figure beside others: what stood there, and the change from it; `value` is '' where it was blank. */
export interface Beside {
  readonly value: string
  readonly change: FigureChange | null
}

/**
 * A cell with what a reviewer compares it with; null where there is nothing to compare: no report last year, no such
 * cell in its format, no change since the version before.
 */
export interface CellFacts {
  readonly name: string
  readonly value: string
  readonly lastYear: Beside | null
  readonly previous: Beside | null
}

/**
 * A text with what it is compared with. `pieces` tell what changed since the version before; null where nothing did.
 */
export interface TextFacts {
  readonly name: string
  readonly lastYear: string
  readonly pieces: readonly TextPiece[] | null
}

/** A finding as it was when the report was handed in, with what the agency said of it. */
export interface ReviewFinding {
  readonly id: string
  readonly severity: Severity
  readonly message: string
  readonly advice: string
  /** Whether a decision settled it; one that is not, and is no hint, waits for the reviewer's judgement. */
  readonly settled: boolean
  readonly decision: {
    readonly name: string
    readonly text: string
    readonly by: string
    readonly at: string
    readonly answer: { readonly text: string; readonly by: string; readonly at: string } | null
  } | null
  /** Where it stands on the paper; the first is where a click leads. */
  readonly keys: readonly string[]
}

/** A place on the paper with its name for people. */
export interface NamedSpot extends Spot {
  readonly name: string
}

/** A version laid out for a reviewer: the paper, and everything that can be said of its places. */
export interface ReviewSheet {
  readonly paper: readonly PaperBlock[]
  readonly spots: readonly NamedSpot[]
  readonly cells: Readonly<Record<string, CellFacts>>
  readonly texts: Readonly<Record<string, TextFacts>>
  /** Date of issue (成文日期) of the version before, in words, where it was another; '' for none. */
  readonly previousDate: string | null
  readonly findings: readonly ReviewFinding[]
  /** Cells that changed since the version before, totals left out; texts that did. */
  readonly changed: { readonly cells: readonly CellId[]; readonly texts: readonly NarrativeId[] }
  /** Cells that jumped against last year. */
  readonly jumped: readonly CellId[]
}

/** What a sheet is made of. `previous` is the version before, null for the first. */
export interface SheetSource {
  readonly doc: Doc
  readonly content: ReportContent
  readonly lastYear: ReportContent | null
  readonly previous: ReportContent | null
  readonly findings: readonly FindingStanding[]
}

/** Lays a version out for its reviewer. Pure: everything in it was frozen when the report was handed in. */
export function reviewSheet({ doc, content, lastYear, previous, findings }: SheetSource): ReviewSheet {
  const format = formatById(content.format)
  const paper = paperOf(
    doc,
    format.feeFigures.map(({ id }) => id),
  )
  const now = printedContent(content)
  const since = previous && compareContents(previous, content)
  const cellChanges = new Map(since?.cells.map((cell) => [cell.id, cell]))
  const textDifferences = new Map(since?.texts.map((text) => [text.id, text]))
  const before = lastYear && printedContent(lastYear)
  const beforeCells = lastYear ? cellsOf(formatById(lastYear.format)) : null

  const cellFacts = (id: CellId): CellFacts => {
    const value = now.cell(id)
    const changed = cellChanges.get(id)
    return {
      name: cellName(format, id),
      value,
      lastYear: before && beforeCells!.has(id) ? beside(before, id, value) : null,
      previous: changed ? { value: changed.before, change: changed.change } : null,
    }
  }
  return {
    paper,
    spots: spotsOf(paper).map((spot) => ({ ...spot, name: nameOf(format, paper, spot) })),
    cells: Object.fromEntries([...cellsOf(format).keys()].map((id) => [id, cellFacts(id)])),
    texts: Object.fromEntries(
      narrativeIds.map((id): [string, TextFacts] => [
        id,
        {
          name: narrativeName(format, id),
          lastYear: before?.text(id) ?? '',
          pieces: textDifferences.get(id)?.pieces ?? null,
        },
      ]),
    ),
    previousDate: since?.issuedOn ? since.issuedOn.before && officialDate(since.issuedOn.before) : null,
    findings: findings.map((standing, at) => reviewFinding(paper, standing, at)),
    changed: {
      cells: since?.cells.flatMap(({ id, total }) => (total ? [] : [id])) ?? [],
      texts: since?.texts.map(({ id }) => id) ?? [],
    },
    jumped: [
      ...new Set(
        findings.flatMap(({ slug, finding }) => (slug === figuresNearLastYear.slug ? (finding.cells ?? []) : [])),
      ),
    ],
  }
}

function beside(printed: PrintedContent, id: CellId, now: string): Beside {
  const value = printed.cell(id)
  return { value, change: figureChange(value, now) }
}

function nameOf(format: FormatDefinition, paper: readonly PaperBlock[], { key, place }: Spot): string {
  if (key === titleKey) return '整份报告'
  if (key === dateKey) return '落款和成文日期'
  if (cellsOf(format).has(place as CellId)) return cellName(format, place as CellId)
  if (key === headingKey(place))
    return paper.flatMap((block) => (block.type === 'heading' && block.anchor === place ? [block.text] : []))[0]!
  return `“${narrativeName(format, place as NarrativeId)}”第${Number(key.split(':').at(-1)) + 1}句`
}

const decisionNames = { explanation: '说明', confirmation: '已核对', waiver: '豁免' } as const

function reviewFinding(
  paper: readonly PaperBlock[],
  { slug, state, decision, finding }: FindingStanding,
  at: number,
): ReviewFinding {
  const { severity, message, advice, cells = [], field, place, quote } = finding
  const keys = cells.length > 0 ? cells.flatMap((cell) => keysAt(paper, cell)) : keysAt(paper, field ?? place, quote)
  return {
    id: `${slug} ${at}`,
    severity,
    message,
    advice,
    settled: state === 'decided',
    decision: decision && {
      name: decisionNames[decision.kind],
      text: decision.text,
      by: decision.by,
      at: decision.at,
      answer: decision.answer && { text: decision.answer.text, by: decision.answer.by, at: decision.answer.at },
    },
    keys: [...new Set(keys)],
  }
}

/** Whether a finding waits for the reviewer's judgement: it asks for something that the agency did not give. */
export const isOpen = ({ severity, settled }: ReviewFinding): boolean => !settled && severity !== 'hint'
