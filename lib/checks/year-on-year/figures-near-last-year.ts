import { cellName } from '@/lib/formats/cell-name'
import { type CellDefinition, cellsOf, isInTable } from '@/lib/formats/cells'
import type { SectionId } from '@/lib/formats/types'
import { defineCheck, type Observation } from '../define-check'
import { lastYearOf } from '../last-year'
import type { Subject } from '../subject'
import { enumerate, sectionName } from '../wording'

/** More than three times as many or fewer than a third, and by more than this. */
const factor = 3
const leastChange = 20
/** Ten times as many and by more than this looks like a slip of the hand; a person says that it is none. */
const steepFactor = 10
const steepChange = 500

interface Jump {
  readonly cell: CellDefinition
  readonly now: number
  readonly then: number
  readonly steep: boolean
}

/**
 * Figures that jumped against last year. Only cells that both years' formats have are compared, which keeps notions
 * apart that only look alike; of table 3 and table 4 only the totals are.
 */
export const figuresNearLastYear = defineCheck({
  code: 'X6',
  slug: 'figures-near-last-year',
  severity: 'hint',
  needs: ['lastYear'],
  title: '与上一年相比，没有大起大落的数字',
  basis: '年度报告格式表二、表三、表四逐年填报，数字大起大落的多为漏填、错填（国办公开办函〔2021〕30号、〔2019〕60号）',
  run: (subject) => {
    const before = lastYearOf(subject)
    if (!before) return []
    const jumps = [...cellsOf(subject.format).values()].flatMap((cell) => jump(subject, before, cell))
    const sections = [...new Set(jumps.map(({ cell }) => cell.section))]
    return sections.flatMap((section) =>
      [true, false].flatMap((steep) =>
        observation(
          subject,
          section,
          jumps.filter((entry) => entry.cell.section === section && entry.steep === steep),
        ),
      ),
    )
  },
})

const counts = ({ id, section, parts, kind }: CellDefinition) =>
  section === 'proactive' ? kind !== 'change' : isInTable({ section }) && parts !== null && id.endsWith('.total')

function jump(now: Subject, before: Subject, cell: CellDefinition): Jump[] {
  if (!counts(cell) || !cellsOf(before.format).has(cell.id)) return []
  const [a, b] = [figure(now, cell), figure(before, cell)]
  if (a === null || b === null || Math.abs(a - b) <= leastChange) return []
  const [low, high] = a < b ? [a, b] : [b, a]
  if (high <= low * factor) return []
  return [{ cell, now: a, then: b, steep: high >= low * steepFactor && high - low >= steepChange }]
}

/** Money is only compared roughly here, so a number will do. */
function figure(subject: Subject, { id, kind }: CellDefinition): number | null {
  if (kind !== 'wan') return subject.number(id)
  const value = subject.computed(id)
  return value !== null && /^\d+(?:\.\d+)?$/.test(String(value)) ? Number(value) : null
}

function observation({ format, report }: Subject, section: SectionId, jumps: readonly Jump[]): Observation[] {
  const [first] = jumps
  if (!first) return []
  const unit = ({ cell }: Jump) => (cell.kind === 'wan' ? ' 万元' : '')
  const said = (entry: Jump) => `${cellName(format, entry.cell.id)} 由 ${entry.then} 变为 ${entry.now}${unit(entry)}`
  return [
    {
      place: section,
      ...(first.steep && { severity: 'confirm' as const }),
      message: `与${report.year - 1}年报告相比，${sectionName(format, section)}有 ${jumps.length} 个数字变化很大：${enumerate(jumps.map(said), 4)}。`,
      advice: '请核对是否漏填、错填或者统计口径变了；属实的，宜在文字部分说明原因。',
      cells: jumps.map(({ cell }) => cell.id),
      ...(jumps.length === 1 && {
        left: { text: `${report.year}年`, value: first.now },
        right: { text: `${report.year - 1}年`, value: first.then },
      }),
    },
  ]
}
