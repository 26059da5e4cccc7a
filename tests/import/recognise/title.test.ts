import { expect, test } from 'vitest'
import { findTitle } from '@/lib/import/recognise/title'

const find = (...lines: string[]) =>
  findTitle(lines.map((text, index) => ({ kind: 'text', text, where: `第 ${index + 1} 行` })))

test.each([
  [['江南区财政局', '2021年政府信息公开工作年度报告'], '江南区财政局', 2021, 0, 2],
  [['江南区财政局2021年政府信息公开', '年度报告'], '江南区财政局', 2021, 0, 2],
  [['江南区财政局2021年度政府信息公开工作报告'], '江南区财政局', 2021, 0, 1],
  [['2021年江南区财政局政府信息公开工作年度报告'], '江南区财政局', 2021, 0, 1],
  [['江南区财政局政府信息公开工作年度报告（2021年）'], '江南区财政局', 2021, 0, 1],
  [
    ['索引号：0123', '江 南 区 财 政 局', '二〇二一年政府信息公开工作年度报告', '根据条例。'],
    '江南区财政局',
    2021,
    1,
    3,
  ],
  [['江南区财政局政府信息公开工作年度报告'], '江南区财政局', null, 0, 1],
] as const)('%j', (lines, organisation, year, from, to) => {
  expect(find(...lines)).toMatchObject({ organisation, year, from, to })
})

test('a sentence about the report is no title', () => {
  expect(find('根据条例，现将2021年政府信息公开工作年度报告公布如下：', '谢谢。')).toBeNull()
})
