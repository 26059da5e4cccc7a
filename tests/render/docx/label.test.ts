import { expect, it } from 'vitest'
import { brokenLabel } from '@/lib/render/docx/label'

it('ends lines between words of two characters', () => {
  expect(brokenLabel('商业企业', 3.5)).toBe('商业\n企业')
  expect(brokenLabel('社会公益组织', 4)).toBe('社会公益\n组织')
  expect(brokenLabel('（三）不予公开', 4)).toBe('（三）\n不予公开')
})

it('leaves a label alone that fits or has no such words', () => {
  expect(brokenLabel('商业企业', 4)).toBe('商业企业')
  expect(brokenLabel('自然人', 2)).toBe('自然人')
  expect(brokenLabel('一、本年新收政府信息公开申请数量', 6)).toBe('一、本年新收政府信息公开申请数量')
})
