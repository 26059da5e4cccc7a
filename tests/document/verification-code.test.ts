import { expect, it } from 'vitest'
import { verificationCode } from '@/lib/document/verification-code'

it('names the report, its revision and the head of its digest', () => {
  expect(verificationCode({ number: 12, revision: 3, digest: '8f2a11c0ffee' })).toBe(
    '编号 000012　第 3 版　校验码 8F2A-11C0',
  )
})

it('changes with the data', () => {
  expect(verificationCode({ number: 12, revision: 3, digest: '9f2a11c0ffee' })).not.toBe(
    verificationCode({ number: 12, revision: 3, digest: '8f2a11c0ffee' }),
  )
})
