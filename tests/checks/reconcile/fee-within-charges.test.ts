import { expect, it } from 'vitest'
import { feeWithinCharges as check } from '@/lib/checks/reconcile/fee-within-charges'
import { completeReport, messagesOf } from '../fixtures'

const said = (fee: string | undefined, charges: string | undefined) =>
  messagesOf(
    check,
    completeReport('2021', {
      cells: { 'otherMatters.processingFee.collected': fee, 'proactive.charges.collected': charges },
    }),
  )

it.each([
  ['0', '0'],
  ['500', '5.4195'],
  ['500', '0.05'],
  ['540', '0.05'],
  ['40', '0.00'],
  [undefined, '0'],
  ['300', undefined],
] as const)('accepts %s yuan in %s 万元', (fee, charges) => {
  expect(said(fee, charges)).toEqual([])
})

it('wants a reason where the fee is more than all charges', () => {
  expect(said('500', '0')).toEqual(['信息处理费实际收取 500 元，合 0.05 万元，大于表二“行政事业性收费” 0 万元。'])
  expect(said('1200', '0.05')).toHaveLength(1)
  expect(said('60000', '5')).toHaveLength(1)
})
