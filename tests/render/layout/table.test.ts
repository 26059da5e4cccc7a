import { describe, expect, it } from 'vitest'
import { frame } from '@/lib/render/layout/frame'
import { layout } from '@/lib/render/layout/layout'
import { documentOf, fullLines, heading, paragraph, spannedTable, tableOf } from './documents'
import { linesOf, plainMeasure } from './plain-measure'

const pagesOf = (...blocks: Parameters<typeof documentOf>[0]) => layout(documentOf(blocks), plainMeasure)
const below = (page: ReturnType<typeof layout>[number]) => Math.max(0, ...page.rules.flatMap(({ y1, y2 }) => [y1, y2]))

describe('a table that fits a page', () => {
  it('is kept whole, with its heading', () => {
    const pages = pagesOf(fullLines(14), heading('二、'), spannedTable(20))
    expect(pages).toHaveLength(2)
    expect(pages[0]!.rules).toEqual([])
    expect(pages[1]!.texts[0]!.text).toBe('二、')
  })

  it('has air above and below, and the text after it stands on the grid', () => {
    const [page] = pagesOf(heading('二、'), spannedTable(3), paragraph('下文'))
    const text = page!.texts.find(({ text: shown }) => shown === '下文')!
    const title = page!.texts.find(({ text: shown }) => shown === '二、')!
    const pitch = frame.height / 22
    expect((text.baseline - title.baseline) / pitch).toBeCloseTo(Math.round((text.baseline - title.baseline) / pitch))
    expect(Math.min(...page!.rules.map(({ y1 }) => y1))).toBeCloseTo(frame.top + pitch + 4)
    expect(text.baseline - 16 - below(page!)).toBeGreaterThan(8)
  })
})

describe('a table that no page can hold', () => {
  const pages = pagesOf(fullLines(4), heading('二、'), spannedTable(60), paragraph('下文'))

  it('starts under its heading and goes on under the header rows again', () => {
    expect(pages).toHaveLength(3)
    expect(pages[0]!.texts.some(({ text }) => text === '二、')).toBe(true)
    pages.forEach((page) => expect(page.texts.filter(({ text }) => text === '表头')).toHaveLength(1))
  })

  it('draws the label that spans its rows on every page', () => {
    pages.forEach((page) => expect(page.texts.filter(({ text }) => text === '总括')).toHaveLength(1))
  })

  it('shows every row once, in order, above the foot of the type area', () => {
    const rows = pages.flatMap((page) => linesOf(page).flatMap((line) => /项\d+/.exec(line) ?? []))
    expect(rows).toEqual(Array.from({ length: 60 }, (_, row) => `项${row}`))
    pages.forEach((page) => expect(below(page)).toBeLessThanOrEqual(frame.bottom + 0.1))
  })

  it('does not start where only its heading would fit', () => {
    const later = pagesOf(fullLines(20), heading('二、'), spannedTable(60))
    expect(later[0]!.texts.some(({ text }) => text === '二、')).toBe(false)
    expect(later[1]!.texts[0]!.text).toBe('二、')
  })
})

describe('a row higher than a page', () => {
  // 200 characters, the most a cell may hold, in the narrow columns of table 4.
  const long = Array.from({ length: 200 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('')
  const pages = pagesOf(
    heading('四、'),
    tableOf(3, [{ text: '6' }, { text: long, cellId: 'cases.review.upheld' }]),
    paragraph('下文'),
  )

  it('goes on on the next page, with nothing lost and nothing twice', () => {
    expect(pages).toHaveLength(3)
    expect(
      pages
        .flatMap((page) => page.texts)
        .filter(({ cellId }) => cellId)
        .map(({ text }) => text)
        .join(''),
    ).toBe(long)
    expect(pages.flatMap((page) => page.texts).filter(({ text }) => text === '6')).toHaveLength(1)
    expect(pages.flatMap((page) => page.texts).filter(({ text }) => text === '0')).toHaveLength(13 + 2 * 15)
  })

  it('stays in the type area', () => {
    pages.forEach((page) => expect(below(page)).toBeLessThanOrEqual(frame.bottom + 0.1))
  })

  it('is cut only where it has to be: a row that a page can hold is not', () => {
    const [first, second] = pagesOf(fullLines(12), tableOf(40, [{ text: long.slice(0, 60) }]))
    expect(first!.rules.length === 0 || below(first!) <= frame.bottom).toBe(true)
    const holding = [first!, second!].filter((page) => page.texts.some(({ text }) => text === long.slice(0, 2)))
    expect(holding).toHaveLength(1)
    expect(holding[0]!.texts.some(({ text }) => text === long.slice(58, 60))).toBe(true)
  })
})

it('a table of header rows alone that no page can hold does not stop the report', () => {
  const table = { ...spannedTable(60), headerRows: 61 }
  expect(pagesOf(table, paragraph('下文')).length).toBeGreaterThan(0)
})
