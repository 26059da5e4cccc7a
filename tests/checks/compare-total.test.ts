import { expect, it } from 'vitest'
import { compareTotal, type TotalOf } from '@/lib/checks/compare-total'
import { makeSubject } from '@/lib/checks/subject'
import { completeReport, writtenWith } from './fixtures'

const total: TotalOf = {
  section: 'cases',
  total: 'cases.litigationDirect.total',
  parts: [
    'cases.litigationDirect.upheld',
    'cases.litigationDirect.corrected',
    'cases.litigationDirect.otherResult',
    'cases.litigationDirect.pending',
  ],
  where: '某处',
  totalName: '总计',
  partName: (id) => id.split('.')[2]!,
}
const report = completeReport('2021')
const compare = (written: number | string | null) =>
  compareTotal(
    makeSubject(report, { written: writtenWith(report, { 'cases.litigationDirect.total': written }) }),
    total,
  )

it('is silent where the total as written is the sum, and where the product computed it', () => {
  expect(compare(1)).toEqual([])
  expect(compareTotal(makeSubject(report), total)).toEqual([])
})

it('gives both sides, the difference and the parts that are not 0', () => {
  expect(compare(3)).toMatchObject([
    {
      message: '某处：文件中的总计为 3；upheld 1 = 1；相差 2。',
      left: { value: 3 },
      right: { text: 'upheld 1', value: 1 },
      difference: '2',
      cells: [total.total, ...total.parts],
    },
  ])
})

it('compares nothing with a part that is not filled', () => {
  const partly = completeReport('2021', { cells: { 'cases.litigationDirect.pending': undefined } })
  expect(
    compareTotal(makeSubject(partly, { written: writtenWith(partly, { 'cases.litigationDirect.total': 9 }) }), total),
  ).toEqual([])
})
