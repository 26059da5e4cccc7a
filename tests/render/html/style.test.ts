import { expect, it } from 'vitest'
import { styleSheet } from '@/lib/render/html/style'

const lines = styleSheet.split('\n')
const pages = lines.filter((line) => line.startsWith('@page'))

it('has one rule a line, and every rule stays inside the report', () => {
  const rules = lines.filter((line) => !pages.includes(line))
  expect(rules.length).toBeGreaterThan(10)
  rules.forEach((rule) => {
    expect(rule).toMatch(/^[^{}]+ \{ (?:[a-z-]+: [^;{}]+; )+\}$/)
    rule
      .split(' {')[0]!
      .split(', ')
      .forEach((selector) => expect(selector).toMatch(/^\.report( |$)/))
  })
})

it('prints on A4 with the margins of the type area and page numbers at the outer edge', () => {
  expect(pages).toHaveLength(3)
  expect(pages[0]).toContain('margin: 37mm 26mm 35mm 28mm')
  expect(pages[1]).toMatch(/:right .*@bottom-right .*counter\(page\)/)
  expect(pages[2]).toMatch(/:left .*@bottom-left .*counter\(page\)/)
})

it('loads nothing and cannot end the element it stands in', () => {
  expect(styleSheet).not.toMatch(/url\(|@import|<\//)
})

it('gives the rows of each table the least height they have on paper, and lines room for 28 characters', () => {
  expect(lines).toContain('.report table.requests tr { height: 6.2mm; }')
  const [, spacing] = /letter-spacing: (-[\d.]+)pt/.exec(styleSheet)!
  expect(28 * (16 + Number(spacing))).toBeLessThanOrEqual((156 * 72) / 25.4)
})
