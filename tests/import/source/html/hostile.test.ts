import { describe, expect, test } from 'vitest'
import { sourceOfHtml } from '@/lib/import/source/html/source-of-html'
import { importSource } from '@/lib/import/understand/import-source'
import { importedHtml, pageText } from './fixtures'

/** Enough that time which grows with the square of the length would run into the time limit of the test. */
const size = 1_000_000
const many = (text: string, characters = size) => text.repeat(Math.ceil(characters / text.length))

/** Whatever the markup, there is an answer, and soon. */
test.each([
  ['open elements', many('<div>')],
  ['open tables', many('<table><tr><td>')],
  ['open formatting', many('<b><i><font>')],
  ['unclosed cells', `<table>${many('<td>行政处罚')}`],
  ['unclosed rows', `<table>${many('<tr><td>规章<td>1<td>2')}`],
  ['closing tags', `${'<div>'.repeat(700)}${many('</span></p></td>')}`],
  ['angle brackets', many('<')],
  ['comments', many('<!--')],
  ['entities', many('&#x10ffff;&nbsp;&amp')],
  ['attributes', `<div ${many('a=b ')}>`],
  ['styles', `<style>${many('.a{display:none}@media x{')}</style>`],
  ['line breaks', many('字<br>')],
  ['links', many('<a href=x>首页</a>')],
  ['digits with spaces between', many('一、总体情况 1 2 3 ', 300_000)],
  ['nested tables of data', many('<table><tr><td>规章</td><td>1</td><td>', 20_000)],
  [
    'absurd spans',
    `<table>${many('<tr><td rowspan=65534 colspan=65534>规章</td><td rowspan=9999>1</td></tr>', 300_000)}</table>`,
  ],
])('a great many %s', (_, html) => {
  const source = sourceOfHtml(html)
  const result = source.ok ? importSource(source.value) : source
  if (!result.ok) expect(result.message).toMatch(/\p{Script=Han}/u)
  else expect(result.value.report.year).toBeGreaterThan(2000)
})

test('nesting no editor makes is refused by name', () => {
  expect(sourceOfHtml('<div>'.repeat(5_000))).toMatchObject({ ok: false, code: 'html.depth' })
})

describe('spans', () => {
  const page = (from: string, to: string) => importedHtml(pageText('semantic').replace(from, to))
  const row = '<tr><th scope="row" colspan="3">二、上年结转政府信息公开申请数量</th>'

  test('a number that reaches over several rows is doubtful, and the rows below keep their columns', () => {
    const { report, doubts } = page(
      '<th scope="row" colspan="3">一、本年新收政府信息公开申请数量</th><td>6</td><td>0</td>',
      '<th scope="row" colspan="3">一、本年新收政府信息公开申请数量</th><td>6</td><td rowspan="2">7</td>',
    )
    expect(report.content.cells['requests.received.businesses']).toBe(7)
    expect(doubts).toEqual({ 'requests.received.businesses': '原表中这一格与相邻的格合并，数字属于哪一格请核对' })
  })

  test('a slot that is covered from above stays blank', () => {
    const html = pageText('semantic').replace(
      '<th scope="row" colspan="3">一、本年新收政府信息公开申请数量</th><td>6</td><td>0</td>',
      '<th scope="row" colspan="3">一、本年新收政府信息公开申请数量</th><td>6</td><td rowspan="2">0</td>',
    )
    const { report } = importedHtml(html.replace(`${row}<td>0</td><td>0</td><td>0</td>`, `${row}<td>3</td><td>5</td>`))
    expect(report.content.cells).toMatchObject({
      'requests.broughtForward.naturalPersons': 3,
      'requests.broughtForward.researchBodies': 5,
    })
    expect(report.content.cells).not.toHaveProperty(['requests.broughtForward.businesses'])
  })
})
