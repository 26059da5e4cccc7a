import { XMLParser } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { loadFonts } from '@/lib/render/fonts/load'
import { layout } from '@/lib/render/layout/layout'
import { pageSvg } from '@/lib/render/pages/page-svg'
import { documentOf, heading, paragraph, spannedTable } from '../layout/documents'

const fonts = loadFonts()
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => ['path', 'use', 'g'].includes(name),
  htmlEntities: true,
})

interface Svg {
  readonly viewBox: string
  readonly role: string
  readonly 'aria-label': string
  readonly defs: { readonly path?: readonly { readonly id: string; readonly d: string }[] } | ''
  readonly g: readonly {
    readonly transform: string
    readonly use: readonly { readonly href: string; readonly x?: string }[]
  }[]
  readonly path?: readonly { readonly d: string }[]
}
const draw = (...blocks: Parameters<typeof documentOf>[0]) =>
  layout(documentOf(blocks), fonts.advance).map((page) => pageSvg(page, fonts))
const read = (svg: string) => (parser.parse(svg) as { svg: Svg }).svg
const drawOne = (...blocks: Parameters<typeof documentOf>[0]) => read(draw(...blocks)[0]!)

describe('glyphs', () => {
  it('one outline for each character of each face, used as often as it stands on the page', () => {
    const svg = drawOne(paragraph('公开公开公'), heading('公'))
    // 公 and 开 of 仿宋, 公 of 黑体, and of the page number — and 1.
    const { path = [] } = svg.defs as Exclude<Svg['defs'], ''>
    expect(path).toHaveLength(5)
    const uses = svg.g.flatMap(({ use }) => use)
    expect(uses).toHaveLength(5 + 1 + 3)
    const ids = path.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    uses.forEach(({ href }) => expect(ids).toContain(href.slice(1)))
    path.forEach(({ d }) => expect(d.length).toBeGreaterThan(10))
  })

  it('stand where the layout put them, upright', () => {
    const [page] = layout(documentOf([paragraph('公开')]), fonts.advance)
    const { transform, use } = drawOne(paragraph('公开')).g[0]!
    const [scaleX, scaleY, left, down] = /matrix\((\S+) 0 0 (\S+) (\S+) (\S+)\)/.exec(transform)!.slice(1).map(Number)
    const { x, baseline, spacing } = page!.texts.find(({ text }) => text === '公开')!
    expect(left).toBeCloseTo(x, 1)
    expect(down).toBeCloseTo(baseline, 1)
    expect(Number(use[1]!.x) * scaleX!).toBeCloseTo(16 + spacing, 1)
    expect(scaleX).toBeCloseTo(16 / fonts.sources.fang.font.unitsPerEm, 5)
    expect(scaleY).toBe(-scaleX!)
  })

  it('of two pages have names of their own, so that both may stand in one web page', () => {
    const [one, two] = draw(paragraph('公'), { type: 'pageBreak' }, paragraph('开')).map((svg) =>
      (read(svg).defs as Exclude<Svg['defs'], ''>).path!.map(({ id }) => id),
    )
    expect(one!.filter((id) => two!.includes(id))).toEqual([])
  })
})

it('is an A4 page whose text is its label, line by line', () => {
  const svg = drawOne(paragraph('公开'), paragraph('信息'))
  expect(svg.viewBox).toBe('0 0 595.28 841.89')
  expect(svg.role).toBe('img')
  expect(svg['aria-label']).toBe('公开\n信息\n— 1 —')
})

it('draws the rules of tables as one path', () => {
  const svg = drawOne(spannedTable(3))
  expect(svg.path).toHaveLength(1)
  expect(svg.path![0]!.d.match(/M/g)).toHaveLength(9)
  expect(drawOne(paragraph('公')).path).toBeUndefined()
})

it('markup in a text is text', () => {
  const [svg] = draw(paragraph('<script>alert("1")</script>&amp;\'x\''))
  expect(svg).not.toMatch(/<script|onload|javascript:/)
  expect(read(svg!)['aria-label']).toContain('<script>alert("1")</script>&amp;\'x\'')
})
