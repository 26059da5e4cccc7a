import { expect, it } from 'vitest'
import { feeCollectedNotAboveCharged as check } from '@/lib/checks/reconcile/fee-collected-not-above-charged'
import { completeReport, messagesOf } from '../fixtures'

const withFees = (charged: string | undefined, collected: string | undefined) =>
  completeReport('2021', {
    cells: { 'otherMatters.processingFee.charged': charged, 'otherMatters.processingFee.collected': collected },
  })

it('accepts as much as was charged, or less', () => {
  expect(messagesOf(check, withFees('300', '300.00'))).toEqual([])
  expect(messagesOf(check, withFees('1000', '999.99'))).toEqual([])
})

it('asks about more, comparing money and not text', () => {
  expect(messagesOf(check, withFees('900', '1000'))).toEqual([
    '信息处理费实际收取 1000 元，大于收费通知的总金额 900 元。',
  ])
})

it('does not judge half of it', () => {
  expect(messagesOf(check, withFees(undefined, '1000'))).toEqual([])
  expect(messagesOf(check, withFees('0', undefined))).toEqual([])
})
