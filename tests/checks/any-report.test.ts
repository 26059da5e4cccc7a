import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import { cellsOf } from '@/lib/formats/cells'
import { narrativeIds } from '@/lib/formats/narrative'
import { type FormatId, formatById } from '@/lib/formats/registry'
import type { CellId } from '@/lib/formats/types'
import type { Report, ReportContent } from '@/lib/report/content'
import { isField } from '@/lib/report/fields'
import type { Written } from '@/lib/report/written'

/** Anything that could come from a file, sense and nonsense mixed so that every branch is taken. */
const phrase = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '',
    ' ',
    '无',
    '/',
    '〇',
    '下一步，我局将改进问题。',
    '未收取信息处理费',
    '发出收费通知3件，总金额0元',
    '二、主动公开政府信息情况',
    '1、总体情况',
    '（一）主动公开',
    '（三）加强管理',
    '规章',
    '2026年1月9日',
    '2026年13月1日',
  ),
)
const value = fc.oneof(fc.nat(30), fc.integer(), fc.constantFrom('0', '1.5', '12', 'x'))
const cellIds = (format: FormatId, inputsOnly: boolean) =>
  [...cellsOf(formatById(format)).values()].filter(({ parts }) => !inputsOnly || parts === null).map(({ id }) => id)
const someCells = <T>(ids: readonly CellId[], values: fc.Arbitrary<T>) =>
  fc.oneof(
    fc.dictionary(fc.constantFrom(...ids), values, { maxKeys: 40, noNullPrototype: true }),
    fc
      .array(values, { minLength: ids.length, maxLength: ids.length })
      .map((all) => Object.fromEntries(ids.map((id, index) => [id, all[index]!]))),
  )

const content = (format: FormatId): fc.Arbitrary<ReportContent> =>
  fc.record({
    format: fc.constant(format),
    cells: someCells(cellIds(format, true), value),
    unread: fc.dictionary(fc.constantFrom(...cellIds(format, true)), phrase, { maxKeys: 8, noNullPrototype: true }),
    narrative: fc.record(
      Object.fromEntries(
        narrativeIds.map((id) => [
          id,
          fc.array(
            fc.array(
              fc.oneof(
                phrase,
                fc.constantFrom(...cellIds(format, false)).map((cell) => ({ cell })),
              ),
            ),
            { maxLength: 3 },
          ),
        ]),
      ),
    ) as unknown as fc.Arbitrary<ReportContent['narrative']>,
    issuedOn: fc.constantFrom(null, '2026-01-09', '1999-12-31'),
  })

const written = (format: FormatId): fc.Arbitrary<Written> =>
  fc.record({
    title: phrase,
    sections: fc.array(
      fc.record({
        heading: fc.oneof(phrase, fc.constantFrom(...formatById(format).sections.map(({ heading }) => heading))),
        text: phrase,
        where: phrase,
      }),
      { maxLength: 9 },
    ),
    aspects: fc.array(phrase, { maxLength: 7 }),
    labels: fc.array(fc.record({ expected: phrase, found: phrase, where: phrase }), { maxLength: 5 }),
    cells: someCells(cellIds(format, false), fc.record({ text: phrase, value: fc.option(value) })),
    signature: fc.option(fc.record({ organisation: phrase, date: phrase })),
    unread: fc.constant([]),
  })

const formatId = fc.constantFrom<FormatId>('2019', '2021')
const subject = formatId.chain((format) =>
  fc.record({
    report: fc.record({
      organisation: phrase,
      year: fc.oneof(fc.constantFrom(2020, 2025), fc.integer()),
      content: content(format),
    }) as fc.Arbitrary<Report>,
    written: fc.option(written(format)),
    lastYear: fc.option(formatId.chain(content)),
  }),
)

it('no check throws; the same report gives the same findings, as plain data that leads to places that exist', () => {
  fc.assert(
    fc.property(subject, ({ report, ...more }) => {
      const first = runChecks(makeSubject(report, more))
      expect(runChecks(makeSubject(structuredClone(report), structuredClone(more)))).toEqual(first)
      expect(JSON.parse(JSON.stringify(first))).toEqual(first)
      const known = cellsOf(formatById(report.content.format))
      for (const { cells, field, fix, message, advice } of first.findings) {
        for (const cell of cells ?? []) expect(known.has(cell)).toBe(true)
        if (field) expect(isField(report.content, field)).toBe(true)
        for (const change of fix?.changes ?? []) expect(isField(report.content, change.field)).toBe(true)
        expect(message.length).toBeLessThan(900)
        expect(message).toMatch(/。$/)
        expect(advice).toMatch(/。$/)
      }
    }),
    { numRuns: 100 },
  )
})

it('keeps messages short when somebody pastes a book into a cell and a heading', () => {
  const book = '书'.repeat(100_000)
  const report: Report = {
    organisation: book,
    year: 2025,
    content: {
      format: '2021',
      cells: {},
      unread: { 'proactive.rules.issued': book },
      narrative: Object.fromEntries(narrativeIds.map((id) => [id, [[book]]])) as unknown as ReportContent['narrative'],
      issuedOn: null,
    },
  }
  const all = {
    title: book,
    sections: [{ heading: book, text: book, where: book }],
    aspects: [book],
    labels: [{ expected: '规章', found: book, where: book }],
    cells: {},
    signature: { organisation: book, date: book },
    unread: [],
  }
  const { findings } = runChecks(makeSubject(report, { written: all }))
  expect(findings.length).toBeGreaterThan(5)
  for (const { message } of findings) expect(message.length).toBeLessThan(900)
})
