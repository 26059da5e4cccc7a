import { expect, it } from 'vitest'
import { type BatchCheck, defineBatchCheck } from '@/lib/checks/across-organs/define-batch-check'

it('leaves a check as it was written', () => {
  const check: BatchCheck = {
    code: 'B9',
    slug: 'nothing-is-wrong',
    severity: 'hint',
    title: '没有差错',
    basis: '测试',
    run: () => [],
  }
  expect(defineBatchCheck(check)).toBe(check)
})
