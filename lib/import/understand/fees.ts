import type { CellId, FormatDefinition } from '@/lib/formats/types'
import { type CellValue, parseCell } from '@/lib/report/cell-value'
import { halfWidth } from '@/lib/std/chinese/width'

/** The three figures on the processing fee (信息处理费) as sentences give them. */
const patterns: Record<string, RegExp> = {
  notices: /(?:发出)?收费通知(?:书|单)?(?:件数)?(?:共|为|：|:)?(\d[\d,]*)(?:件|份|次)/,
  charged: /总金额(?:共|为|：|:)?(\d[\d,]*(?:\.\d+)?)元/,
  collected: /实际收取(?:总?金额|费用)?(?:共|为|：|:)?(\d[\d,]*(?:\.\d+)?)元/,
}

export interface FoundFee {
  readonly id: CellId
  readonly text: string
  readonly value: CellValue
}

/**
 * Figures that a text of section 六 states outright. What it only implies (全年未收取信息处理费) is not turned into
 * figures.
 */
export function findFees(format: FormatDefinition, text: string): FoundFee[] {
  // 实际收取总金额 must not be taken for 总金额.
  const plain = halfWidth(text)
    .replace(/\s/g, '')
    .replace(/实际收取总?金额/g, '实际收取')
  return format.feeFigures.flatMap(({ id, kind }) => {
    const match = patterns[id.split('.').at(-1)!]?.exec(plain)
    const parsed = match && parseCell(kind, match[1]!)
    return match && parsed?.ok && parsed.value !== null ? [{ id, text: match[0], value: parsed.value }] : []
  })
}

/** A sentence that says nothing but the figures, in one wording or another: the report prints its own in its place. */
export const isFeeSentence = (sentence: string): boolean =>
  /^(?:信息处理费收取情况[：:])?(?:20\d{2}年度?|本年度?)?[，,]?(?:(?:我|本)(?:局|委|办|单位|机关)|本行政机关)?(?:未发出收费通知[，,])?(?:共)?发出收费通知[^，,。]{0,12}[，,]总金额[^，,。]{0,20}[，,]实际收取[^，,。]{0,20}。?$/.test(
    halfWidth(sentence)
      .replace(/\s/g, '')
      .replace(/,(?=\d{3})/g, ''),
  )
