import fc from 'fast-check'
import { type CellDefinition, cellsOf } from '@/lib/formats/cells'
import { narrativeIds } from '@/lib/formats/narrative'
import { type FormatId, formatById } from '@/lib/formats/registry'
import type { CellId } from '@/lib/formats/types'
import type { Report, ReportContent } from '@/lib/report/content'
import type { Paragraph } from '@/lib/report/narrative'
import { cleanText } from '@/lib/std/text'

/** Random content of a format, as the schema allows it. */

const money = (scale: number) =>
  fc
    .tuple(fc.nat(999_999_999_999), fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: scale }))
    .map(([whole, rest]) => (rest ? `${whole}.${rest}` : String(whole)))
const valueOf: Record<CellDefinition['kind'], fc.Arbitrary<number | string>> = {
  count: fc.nat(999_999_999_999),
  change: fc.integer({ min: -99_999, max: 99_999 }),
  wan: money(6),
  yuan: money(2),
}

const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const cleanString = fc.string({ unit: 'binary', maxLength: 30 }).map(cleanText)
const days = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

export function inputsOf(id: FormatId): CellDefinition[] {
  return [...cellsOf(formatById(id)).values()].filter(({ parts }) => parts === null)
}

/** Only the keys that have a value: an absent cell is not a cell that is undefined. */
const filled = <T>(values: Record<string, T | undefined>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<Record<CellId, T>>

export function anyParagraph(id: FormatId): fc.Arbitrary<Paragraph> {
  const linked = fc.constantFrom(...cellsOf(formatById(id)).keys()).map((cell) => ({ cell }))
  return fc.array(fc.oneof(cleanString, linked), { maxLength: 4 })
}

export function anyContent(id: FormatId): fc.Arbitrary<ReportContent> {
  const inputs = inputsOf(id)
  return fc.record({
    format: fc.constant(id),
    cells: fc.record(Object.fromEntries(inputs.map((cell) => [cell.id, sometimes(valueOf[cell.kind])]))).map(filled),
    unread: fc
      .record(Object.fromEntries(inputs.map((cell) => [cell.id, fc.option(cleanString, { nil: undefined, freq: 1 })])))
      .map(filled),
    narrative: fc.record(
      Object.fromEntries(narrativeIds.map((text) => [text, fc.array(anyParagraph(id), { maxLength: 3 })])),
    ) as fc.Arbitrary<ReportContent['narrative']>,
    issuedOn: fc.option(days),
  })
}

export const anyReport: fc.Arbitrary<Report> = fc.oneof(
  ...(['2019', '2021'] as const).map((id) =>
    fc.record({
      organisation: fc.string({ unit: fc.constantFrom(...'某市区局委办𬉼䶮'), minLength: 1, maxLength: 20 }),
      year: fc.integer({ min: 2019, max: 2040 }),
      content: anyContent(id),
    }),
  ),
)
