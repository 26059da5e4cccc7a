import { expect, it } from 'vitest'
import { lastProblemsFollowedUp as check } from '@/lib/checks/year-on-year/last-problems-followed-up'
import { completeReport, observe } from '../fixtures'

const section = (problems: string, improvements: string) =>
  completeReport('2021', { narrative: { 'problems.problems': problems, 'problems.improvements': improvements } })
const lastYear = section('一是基层站所答复文书的法律审核力量薄弱；二是适老化查询终端覆盖面窄。', '加强力量。').content
const against = (problems: string, improvements: string, last = lastYear) =>
  observe(check, section(problems, improvements), { lastYear: last }).map(({ severity, field }) => [
    severity ?? check.severity,
    field,
  ])

it.each([
  ['一是解读形式单一。', '丰富图解。上一年所列问题已全部整改。'],
  ['一是解读形式单一。', '针对去年终端少的问题，新设12台。'],
  ['一是解读形式单一。', '2024年年报反映的问题均已落实改进。'],
  ['一是法律审核力量薄弱的情况依然存在。', '为基层站所答复文书配备审核员，适老化查询终端覆盖面扩大到各镇。'],
])('accepts %s %s', (problems, improvements) => {
  expect(against(problems, improvements)).toEqual([])
})

it('points out problems of last year of which nothing is said', () => {
  expect(against('一是解读形式单一。', '今后将多用图解。')).toEqual([['hint', 'problems.improvements']])
})

it('says nothing of a section that is not written, and of problems that say nothing', () => {
  expect(against('', '')).toEqual([])
  expect(against('一是解读形式单一。', '无')).toEqual([])
  expect(
    against('一是解读形式单一。', '今后将多用图解。', section('政府信息公开工作还存在一些不足。', '加强。').content),
  ).toEqual([])
})

it('has nothing to compare without last year', () => {
  expect(observe(check, section('一是解读形式单一。', '今后将多用图解。'))).toEqual([])
})
