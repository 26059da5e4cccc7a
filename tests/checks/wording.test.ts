import { describe, expect, it } from 'vitest'
import { columnName, enumerate, quote, rowName, saysNothing, sectionName } from '@/lib/checks/wording'
import { cellOf } from '@/lib/formats/cells'
import { formatById } from '@/lib/formats/registry'

const format = formatById('2021')

it('quotes in one line, cut between characters', () => {
  expect(quote(' 第一行\n 第二行 ')).toBe('“第一行 第二行”')
  expect(quote('𬉼'.repeat(9), 4)).toBe(`“${'𬉼'.repeat(4)}…”`)
  expect(quote('𬉼'.repeat(4), 4)).toBe(`“${'𬉼'.repeat(4)}”`)
})

it('names sections by their number', () => {
  expect(
    (['overview', 'proactive', 'requests', 'cases', 'problems', 'otherMatters'] as const).map((id) =>
      sectionName(format, id),
    ),
  ).toEqual(['第一部分', '表二', '表三', '表四', '第五部分', '第六部分'])
})

it('names the row of a cell', () => {
  expect(rowName(format, cellOf(format, 'requests.withheldStateSecret.businesses'))).toBe(
    '表三“（三）不予公开·1.属于国家秘密”',
  )
  expect(rowName(format, cellOf(format, 'cases.litigationDirect.upheld'))).toBe('表四“行政诉讼·未经复议直接起诉”')
})

it('lists names and counts on', () => {
  expect(enumerate(['甲', '乙'])).toBe('甲、乙')
  expect(enumerate(['甲', '乙', '丙'], 2)).toBe('甲、乙等')
})

describe('saysNothing', () => {
  it.each(['', ' ', '无', '无。', '暂无', '不涉及；', '/', '——'])('“%s”', (text) =>
    expect(saysNothing(text)).toBe(true),
  )

  it.each(['无其他需要报告的事项。', '一是公开不及时', '0', `无${'，'.repeat(60)}`])('but not “%s”', (text) =>
    expect(saysNothing(text)).toBe(false),
  )
})

it('names the column of a cell', () => {
  expect(columnName(formatById('2021'), 'proactive.rules.inForce')).toBe('现行有效件数')
})
