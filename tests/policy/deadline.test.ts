import { expect, it } from 'vitest'
import { legalDeadline } from '@/lib/policy/deadline'

it.each([
  ['云溪区市场监督管理局', '2026-01-31'],
  ['云溪区人民政府', '2026-03-31'],
  ['云溪区人民政府 办公室', '2026-03-31'],
  ['云溪区政府采购中心', '2026-01-31'],
])('%s has until %s', (organisation, day) => {
  expect(legalDeadline(organisation, 2025)).toBe(day)
})
