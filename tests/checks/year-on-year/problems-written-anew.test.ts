import { expect, it } from 'vitest'
import { problemsWrittenAnew as check } from '@/lib/checks/year-on-year/problems-written-anew'
import { completeReport, observe } from '../fixtures'

const problems = (text: string) => completeReport('2021', { narrative: { 'problems.problems': text } })
const against = (now: string, then: string) => observe(check, problems(now), { lastYear: problems(then).content })

it.each([
  ['一是图解材料偏少，基层群众看不懂。', '一是培训不够，经办人员更换频繁。'],
  ['存在的主要问题有：更新慢。', '存在的主要问题有：解读少。'],
  ['仍有不足。', '仍有不足。'],
  ['', ''],
])('accepts %j after %j', (now, then) => {
  expect(against(now, then)).toEqual([])
})

it('asks about a sentence that was taken over, whatever its number', () => {
  expect(
    against(
      '一是部分栏目更新衔接不够及时；二是图解材料偏少，基层群众看不懂。',
      '工作中有短板。（三）图解材料偏少， 基层群众看不懂；',
    ),
  ).toMatchObject([
    {
      field: 'problems.problems',
      quote: '二是图解材料偏少，基层群众看不懂',
      message: '所列问题有 1 句与2024年报告逐字相同：“二是图解材料偏少，基层群众看不懂”。',
    },
  ])
})

it('has nothing to compare without last year', () => {
  expect(observe(check, problems('一是图解材料偏少，基层群众看不懂。'))).toEqual([])
})
