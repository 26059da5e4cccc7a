import { expect, it } from 'vitest'
import { accept, refuse } from '@/lib/std/result'

it('is a value or a refusal, told apart by `ok`', () => {
  expect(accept(0)).toEqual({ ok: true, value: 0 })
  expect(refuse('report.stale', '请核对')).toEqual({ ok: false, code: 'report.stale', message: '请核对' })
})
