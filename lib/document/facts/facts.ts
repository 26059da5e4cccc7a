import { cellsOf } from '@/lib/formats/cells'
import type { NarrativeId } from '@/lib/formats/narrative'
import { formatById } from '@/lib/formats/registry'
import type { CellId, FormatDefinition } from '@/lib/formats/types'
import type { ReportContent } from '@/lib/report/content'
import type { Paragraph } from '@/lib/report/narrative'
import { cellReader } from '@/lib/report/totals'
import { casesSentence } from './cases'
import { columnsOf, normativeDocumentsSentence } from './normative-documents'
import { requestsSentence } from './requests'

/** A sentence that every report needs and that the tables give. */
export interface Fact {
  /** What it is about, for the button. */
  readonly topic: string
  /** The text it belongs in. */
  readonly field: NarrativeId
  /** Cells that must be filled before it can be said. */
  readonly needs: (format: FormatDefinition) => readonly CellId[]
  readonly say: (format: FormatDefinition, count: (id: CellId) => number) => Paragraph
}

const inputsUnder = (format: FormatDefinition, prefix: string): CellId[] =>
  [...cellsOf(format).values()].filter(({ id, parts }) => parts === null && id.startsWith(prefix)).map(({ id }) => id)

/**
 * The sentences by field. The information processing fee (信息处理费) is not among them: its sentence is printed by the product from the figures.
 * Reconsideration and lawsuits go to 监督保障, as the Regulations place them (《条例》第五章“监督和保障”第五十一条).
 */
export const facts: readonly Fact[] = [
  { topic: '申请与办理结果', field: 'overview.disclosureOnRequest', needs: (format) => inputsUnder(format, 'requests.'), say: requestsSentence },
  {
    topic: '规范性文件',
    field: 'overview.informationManagement',
    needs: (format) => columnsOf(format).map((column): CellId => `proactive.normativeDocuments.${column}`),
    say: normativeDocumentsSentence,
  },
  { topic: '行政复议、行政诉讼', field: 'overview.supervision', needs: (format) => inputsUnder(format, 'cases.'), say: casesSentence },
]

/** A fact as a sentence of this report with linked numbers, or the cells it still lacks. */
export type Drafted = { readonly sentence: Paragraph } | { readonly missing: readonly CellId[] }

export function draftFact(fact: Fact, content: ReportContent): Drafted {
  const format = formatById(content.format)
  const missing = fact.needs(format).filter((id) => content.cells[id] === undefined)
  if (missing.length > 0) return { missing }
  const read = cellReader(format, content.cells)
  return { sentence: fact.say(format, (id) => Number(read(id) ?? 0)) }
}
