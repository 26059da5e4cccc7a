import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellsOf } from '@/lib/formats/cells'
import { formatById } from '@/lib/formats/registry'
import { importText } from '@/lib/import/import-text'
import { contentSchema, longestText } from '@/lib/report/schema'
import { fixtureNames, fixtureText, imported } from './fixtures'

/** A text either becomes content the schema accepts, or is refused with a sentence; nothing is thrown. */
function assertSound(text: string): void {
  const result = importText(text)
  if (!result.ok) {
    expect(result.message).toMatch(/\p{Script=Han}/u)
    return
  }
  const { report, written } = result.value
  expect(contentSchema(report.content.format).safeParse(report.content).error).toBeUndefined()
  const known = cellsOf(formatById(report.content.format))
  expect(Object.keys(written.cells).filter((id) => !known.has(id as never))).toEqual([])
  // A value is never made up: its digits stand in the cell's own text (money may move the point).
  for (const cell of Object.values(written.cells)) {
    if (typeof cell?.value === 'number')
      expect(cell.text.normalize('NFKC').replace(/\D/g, '')).toContain(String(Math.abs(cell.value)))
  }
}

const pieces = fc.constantFrom(
  '\t',
  '\n',
  '\n\n',
  '\u00a0',
  '\u3000',
  '0',
  '／',
  '-',
  '＋19',
  '二、',
  '（一）',
  '。',
  '五、存在的主要问题及改进情况',
  '\u0001',
  '\u{2cbbc}',
  '\ud800',
  '[bookmark: x]',
  '总计',
  '其他',
  '行政处罚',
  '2020年',
)

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(400),
  put: fc.oneof(pieces, fc.string({ maxLength: 30 })),
})

describe('any text', () => {
  test('reports with random damage', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtureNames),
        fc.array(mutation, { minLength: 1, maxLength: 12 }),
        (name, mutations) => {
          let text = fixtureText(name)
          for (const { at, cut, put } of mutations) {
            const from = Math.floor(at * text.length)
            text = text.slice(0, from) + put + text.slice(from + cut)
          }
          assertSound(text)
        },
      ),
      { numRuns: 120 },
    )
  })

  test('text that was never a report', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 400 }),
          fc.array(pieces, { maxLength: 200 }).map((parts) => parts.join('')),
        ),
        assertSound,
      ),
      { numRuns: 150 },
    )
  })

  test.each([
    ['an empty file', '', 'import.empty'],
    ['white space', ' \n\u3000\n', 'import.empty'],
    ['binary', 'PK\u0003\u0004\u0000\u0000\u0000\u0000\u0001', 'import.binary'],
    ['prose', '今天天气很好。\n明天也是。', 'import.noReport'],
    ['a book', '字'.repeat(2_000_001), 'import.tooLarge'],
  ])('%s is refused', (_, text, code) => {
    expect(importText(text)).toMatchObject({ ok: false, code })
  })

  test('stray control characters are dropped, the rest is read', () => {
    const { report } = imported(
      fixtureText('missing-cell').replace('\t+387', '\t\u0007+387').replace('我局依照条例', '我局\u0000依照\u001b条例'),
    )
    expect(report.content.cells['proactive.licences.itemsChange']).toBe(387)
    expect(report.content.narrative['overview.summary'][0]![0]).toContain('我局依照条例')
  })

  test('a paragraph of 100,000 characters is kept; text beyond what can be stored is left over, not cut', () => {
    const paragraph = '公'.repeat(100_000)
    const text = (times: number) =>
      fixtureText('missing-cell').replace('机构改革之后', `${`${paragraph}\n`.repeat(times)}机构改革之后`)
    expect(imported(text(1)).report.content.narrative['problems.problems'][0]).toEqual([paragraph])
    const { report, written } = imported(text(3))
    expect(report.content.narrative['problems.problems'].flat().join('').length).toBeLessThanOrEqual(longestText)
    expect(written.unread.some((item) => item.text === paragraph)).toBe(true)
  })

  test.each([
    ['tabs', '\t'.repeat(200_000)],
    ['blank cells', '\t\n'.repeat(100_000)],
    ['labels', '\t行政处罚决定公开\n'.repeat(15_000)],
    ['numerals', '一、'.repeat(100_000)],
    ['brackets', '（一）'.repeat(100_000)],
    ['digits', `\t${'9'.repeat(200_000)}`],
    ['spaces in a cell', `${fixtureText('missing-cell').replace('\t+387', `\t1${' '.repeat(100_000)}x`)}`],
    ['spaces between sentences', `${fixtureText('missing-cell').replace('无\n', `无${' '.repeat(100_000)}x\n`)}`],
    [
      'rows',
      fixtureText('missing-cell').replace('\t行政处罚', `${'\t行政处罚\n\t1\n\t2\n\t3\n\n'.repeat(5_000)}\t行政处罚`),
    ],
  ])('a great many %s: time that grows with the square of the length would run into the time limit', (_, text) => {
    assertSound(text)
  })
})
