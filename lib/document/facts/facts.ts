import { cellsOf } from '@/lib/formats/cells'
import { formatById } from '@/lib/formats/registry'
import type { CellId, FormatDefinition } from '@/lib/formats/types'
import type { ReportContent } from '@/lib/report/content'
import type { Paragraph } from '@/lib/report/narrative'
import { cellReader } from '@/lib/report/totals'
import { casesSentence } from './cases'
import { columnsOf, normativeDocumentsSentence } from './normative-documents'
import { requestsSentence } from './requests'
import type { FactField } from './topics'

/** A sentence that every report needs and that the tables give. */
export interface Fact {
  /** Cells that must be filled before it can be said. */
  readonly needs: (format: FormatDefinition) => readonly CellId[]
  readonly say: (format: FormatDefinition, count: (id: CellId) => number) => Paragraph
}

const inputsUnder = (format: FormatDefinition, prefix: string): CellId[] =>
  [...cellsOf(format).values()].filter(({ id, parts }) => parts === null && id.startsWith(prefix)).map(({ id }) => id)

/** The sentences by the text they belong in. */
export const facts: Readonly<Record<FactField, Fact>> = {
  'overview.disclosureOnRequest': { needs: (format) => inputsUnder(format, 'requests.'), say: requestsSentence },
  'overview.informationManagement': {
    needs: (format) => columnsOf(format).map((column): CellId => `proactive.normativeDocuments.${column}`),
    say: normativeDocumentsSentence,
  },
  'overview.supervision': { needs: (format) => inputsUnder(format, 'cases.'), say: casesSentence },
}

/** A fact as a sentence of this report with linked numbers, or the cells it still lacks. */
export type Drafted = { readonly sentence: Paragraph } | { readonly missing: readonly CellId[] }

export function draftFact(fact: Fact, content: ReportContent): Drafted {
  const format = formatById(content.format)
  const missing = fact.needs(format).filter((id) => content.cells[id] === undefined)
  if (missing.length > 0) return { missing }
  const read = cellReader(format, content.cells)
  return { sentence: fact.say(format, (id) => Number(read(id) ?? 0)) }
}
