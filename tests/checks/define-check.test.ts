import { expect, it } from 'vitest'
import { type Check, defineCheck } from '@/lib/checks/define-check'

it('leaves a check as it was written', () => {
  const check: Check = {
    code: 'X1',
    slug: 'nothing-is-wrong',
    severity: 'hint',
    needs: [],
    title: '没有差错',
    basis: '测试',
    run: () => [],
  }
  expect(defineCheck(check)).toBe(check)
})
