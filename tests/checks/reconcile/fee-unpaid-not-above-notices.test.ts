import { expect, it } from 'vitest'
import { feeUnpaidNotAboveNotices as check } from '@/lib/checks/reconcile/fee-unpaid-not-above-notices'
import { completeReport, observe } from '../fixtures'

const fees = (unpaid: number | undefined, notices: number | undefined) =>
  observe(
    check,
    completeReport('2021', {
      cells: { 'requests.otherFeeUnpaid.naturalPersons': unpaid, 'otherMatters.processingFee.notices': notices },
    }),
  )

it.each([
  [0, 0],
  [0, 3],
  [2, 2],
  [1, 4],
  [2, undefined],
  [undefined, 0],
] as const)('accepts %s unpaid of %s notices', (unpaid, notices) => {
  expect(fees(unpaid, notices)).toEqual([])
})

it('wants a reason for more unpaid than notices', () => {
  expect(fees(2, 1)).toMatchObject([
    {
      message: '表三“逾期未按收费通知要求缴纳费用”的申请有 2 件，第六部分发出收费通知只有 1 件；相差 1。',
      left: { value: 2 },
      right: { value: 1 },
      difference: '1',
    },
  ])
})
