import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import { draftFact, facts } from '@/lib/document/facts/facts'
import type { FactField } from '@/lib/document/facts/topics'
import { cellsOf } from '@/lib/formats/cells'
import { type FormatId, formatById } from '@/lib/formats/registry'
import type { CellId } from '@/lib/formats/types'
import type { ReportContent } from '@/lib/report/content'
import { type Paragraph, textOf } from '@/lib/report/narrative'
import { bothFormats, completeReport } from '../../checks/fixtures'

const fields = Object.keys(facts) as FactField[]

const sentenceOf = (field: FactField, content: ReportContent): Paragraph => {
  const drafted = draftFact(facts[field], content)
  return 'sentence' in drafted ? drafted.sentence : []
}

describe.each(bothFormats)('facts of the format of %s', (format) => {
  const { content } = completeReport(format)

  it('say every number with a link to its cell', () => {
    for (const field of fields)
      expect(
        sentenceOf(field, content)
          .filter((piece) => typeof piece === 'string')
          .join(''),
      ).not.toMatch(/\d/)
    expect(fields.flatMap((field) => sentenceOf(field, content)).some((piece) => typeof piece !== 'string')).toBe(true)
  })

  it('name the cells they lack and say nothing', () => {
    const cells = { ...content.cells }
    delete cells['requests.disclosed.businesses']
    expect(draftFact(facts['overview.disclosureOnRequest'], { ...content, cells })).toEqual({
      missing: ['requests.disclosed.businesses'],
    })
    const blank = { ...content, cells: {} }
    for (const fact of Object.values(facts))
      expect(draftFact(fact, blank)).toEqual({ missing: fact.needs(formatById(format)) })
  })
})

/** Mostly zeros, as in real tables. */
const few = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(30) })
const column = 'naturalPersons'

/** Tables that tie: what came in is what was handled and what is left. */
const consistent = (format: FormatId): fc.Arbitrary<ReportContent['cells']> => {
  const ids = [...cellsOf(formatById(format)).values()]
    .filter(({ parts, kind, section }) => parts === null && kind === 'count' && section !== 'otherMatters')
    .map(({ id }) => id)
  return fc.array(few, { minLength: ids.length, maxLength: ids.length }).map((values) => {
    const cells: Partial<Record<CellId, number>> = Object.fromEntries(
      ids.map((id, at) => [id, id.startsWith('requests.') && !id.endsWith(column) ? 0 : values[at]!]),
    )
    const ended = ids
      .filter((id) => id.startsWith('requests.') && id.endsWith(column) && !/received|broughtForward/.test(id))
      .reduce((sum, id) => sum + cells[id]!, 0)
    const brought = Math.min(ended, cells[`requests.broughtForward.${column}`]!)
    return {
      ...cells,
      [`requests.broughtForward.${column}`]: brought,
      [`requests.received.${column}`]: ended - brought,
    }
  })
}

it('what is drafted from tables that tie adds no finding, as linked numbers and as plain text', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...bothFormats).chain((format) => fc.tuple(fc.constant(format), consistent(format))),
      ([format, cells]) => {
        const report = completeReport(format, { cells })
        const print = (id: CellId) => String(makeSubject(report).computed(id))
        const narrative = { ...report.content.narrative }
        const plain = { ...report.content.narrative }
        for (const field of fields) {
          const sentence = sentenceOf(field, report.content)
          expect(sentence.length).toBeGreaterThan(0)
          narrative[field] = [...narrative[field], sentence]
          plain[field] = [...plain[field], [textOf([sentence], print)]]
        }
        const messages = (texts: ReportContent['narrative']) =>
          runChecks(makeSubject({ ...report, content: { ...report.content, narrative: texts } })).findings.map(
            ({ message }) => message,
          )
        // Random tables are odd in themselves; what the drafts add to that is nothing.
        const before = messages(report.content.narrative)
        for (const texts of [narrative, plain])
          expect(messages(texts).filter((message) => !before.includes(message))).toEqual([])
      },
    ),
    { numRuns: 200 },
  )
})
