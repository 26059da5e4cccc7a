import { describe, expect, it } from 'vitest'
import type { Block } from '@/lib/document/model'
import { loadFonts } from '@/lib/render/fonts/load'
import { frame } from '@/lib/render/layout/frame'
import { layout } from '@/lib/render/layout/layout'
import { textWidth } from '@/lib/render/layout/lines'
import { grid } from '@/lib/render/page-style'
import { sampleDoc } from '../sample-doc'
import { documentOf, fullLines, heading, paragraph } from './documents'
import { linesOf, plainMeasure } from './plain-measure'

const pagesOf = (blocks: Block[], more: Parameters<typeof documentOf>[1] = {}) =>
  layout(documentOf(blocks, more), plainMeasure)
/** Lines of the type area, without what stands in the margins. */
const body = (page: ReturnType<typeof layout>[number]) => linesOf(page).filter((line) => !/^— \d+ —$/.test(line))
const signature: Block = { type: 'signature', organisation: '某市某局', date: '2025年1月20日' }

describe('the grid (GB/T 9704-2012, 5.2.3)', () => {
  it('22 lines of 28 characters fill a page', () => {
    const [first, second] = pagesOf([fullLines(44)])
    expect(body(first!).map((line) => line.length)).toEqual([26, ...new Array<number>(21).fill(28)])
    expect(body(second!).map((line) => line.length)).toEqual(new Array<number>(22).fill(28))
  })

  it('lines stand 28.99 pt apart, from the top of the type area to its foot, between its edges', () => {
    const [page] = pagesOf([fullLines(22)])
    const texts = page!.texts.filter(({ face }) => face === 'fang')
    texts
      .slice(1)
      .forEach(({ baseline }, index) => expect(baseline - texts[index]!.baseline).toBeCloseTo(grid.linePitch))
    expect(texts[0]!.baseline).toBeGreaterThan(frame.top)
    expect(texts[0]!.baseline - 0.88 * 16).toBeCloseTo(frame.top + (grid.linePitch - 16) / 2)
    expect(texts.at(-1)!.baseline + 0.12 * 16).toBeCloseTo(frame.bottom - (grid.linePitch - 16) / 2)
    expect(texts[0]!.x).toBeCloseTo(frame.left + 2 * grid.characterPitch)
    texts.slice(1).forEach(({ x, spacing }) => {
      expect(x).toBe(frame.left)
      expect(x + 28 * 16 + 27 * spacing).toBeCloseTo(frame.right)
    })
  })
})

describe('page breaks', () => {
  it('leave no single line of a paragraph behind or ahead', () => {
    expect(pagesOf([fullLines(21), fullLines(4)]).map((page) => body(page).length)).toEqual([21, 4])
    expect(pagesOf([fullLines(19), fullLines(4)]).map((page) => body(page).length)).toEqual([21, 2])
    expect(pagesOf([fullLines(20), fullLines(3)]).map((page) => body(page).length)).toEqual([20, 3])
  })

  it('keep a heading with two lines of what follows, through several headings', () => {
    expect(pagesOf([fullLines(21), heading('一、'), fullLines(5)]).map((page) => body(page)[0]!.slice(0, 2))).toEqual([
      '公公',
      '一、',
    ])
    const [first, second] = pagesOf([fullLines(19), heading('一、'), heading('（一）', 2), fullLines(5)])
    expect(body(first!)).toHaveLength(19)
    expect(body(second!).slice(0, 2)).toEqual(['一、', '（一）'])
  })

  it('stand where the document has one', () => {
    expect(pagesOf([paragraph('甲'), { type: 'pageBreak' }, paragraph('乙'), { type: 'pageBreak' }]).map(body)).toEqual(
      [['甲'], ['乙']],
    )
  })
})

describe('signature', () => {
  it('takes text along to a new page: it never stands there alone', () => {
    const pages = pagesOf([fullLines(20), signature])
    expect(pages).toHaveLength(2)
    expect(body(pages[1]!).map((line) => line.length)).toEqual([28, 28, 4, 10])
  })

  it('takes even a heading along that has nothing under it', () => {
    expect(body(pagesOf([fullLines(21), heading('六、'), signature])[1]!)).toEqual([
      '六、',
      '某市某局',
      '2025年1月20日',
    ])
  })

  it('stays where there is room', () => {
    expect(pagesOf([fullLines(19), signature])).toHaveLength(1)
  })
})

it('headings are told with their place, for bookmarks', () => {
  const [page] = pagesOf([heading('一、总体情况'), heading('（一）', 2)])
  expect(page!.headings).toEqual([
    { level: 1, text: '一、总体情况', anchor: '一、总体情况', y: frame.top },
    { level: 2, text: '（一）', anchor: '（一）', y: frame.top + grid.linePitch },
  ])
})

it.each([
  ['no blocks', []],
  [
    'empty texts',
    [{ type: 'title', lines: ['', ''] }, heading(''), paragraph(''), { type: 'signature', organisation: '', date: '' }],
  ],
  [
    'only spaces',
    [
      { type: 'title', lines: [' ', '　'] },
      heading(' '),
      paragraph('　　'),
      { type: 'signature', organisation: '  ', date: ' ' },
    ],
  ],
  ['a signature alone', [signature]],
] as [string, Block[]][])('%s: one page', (_name, blocks) => {
  expect(pagesOf(blocks)).toHaveLength(1)
})

it('a name of 60 characters fits title and signature', () => {
  const name = '江南市青山区人民政府办公室政务公开和政府信息依申请公开工作领导小组'.padEnd(60, '办公室')
  const { advance } = loadFonts()
  const pages = layout(sampleDoc({ organisation: name }), advance)
  for (const text of pages.flatMap((page) => page.texts)) {
    expect(text.x).toBeGreaterThanOrEqual(frame.left - 0.5)
    expect(text.x + textWidth(text.text, text, advance)).toBeLessThanOrEqual(frame.right + 0.5)
  }
  const joined = (face: string) =>
    pages
      .flatMap((page) => page.texts)
      .filter((text) => text.face === face)
      .map(({ text }) => text)
      .join('')
  expect(joined('title')).toContain(name)
  expect(joined('fang')).toContain(name)
})

it('a paragraph of 100,000 characters is laid out in seconds', () => {
  const start = performance.now()
  const pages = layout(documentOf([paragraph('全面推进政务公开，'.repeat(11_112))]), loadFonts().advance)
  expect(pages.length).toBeGreaterThan(150)
  expect(performance.now() - start).toBeLessThan(8000)
})

describe('headings without text', () => {
  it('do not drag one another to the next page', () => {
    const chain = Array.from({ length: 12 }, (_, index) => heading(`（${index}）乙`, 2))
    const sections = Array.from({ length: 12 }, (_, index) => heading(`${index}、丙`, 1))
    const [first] = pagesOf([heading('一、甲', 1), ...chain, ...sections])
    expect(first!.headings).toHaveLength(22)
  })
})
