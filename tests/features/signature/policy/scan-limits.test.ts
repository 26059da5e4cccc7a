import { expect, test } from 'vitest'
import { scanLimits, scanSetRefusal } from '@/lib/features/signature/policy/scan-limits'

const files = (count: number, size: number, pages: number) => Array.from({ length: count }, () => ({ size, pages }))
const megabyte = 1024 * 1024

test('the last file that fits is taken, one more is refused by what is too much', () => {
  expect(scanSetRefusal(files(9, 1, 1), { size: 1, pages: 1 })).toBeNull()
  expect(scanSetRefusal(files(10, 1, 1), { size: 1, pages: 1 })).toMatchObject({ code: 'scan.tooMany' })
  expect(scanSetRefusal(files(2, 20 * megabyte, 1), { size: 10 * megabyte, pages: 1 })).toBeNull()
  expect(scanSetRefusal(files(2, 20 * megabyte, 1), { size: 10 * megabyte + 1, pages: 1 })).toMatchObject({
    code: 'scan.tooMuch',
  })
  expect(scanSetRefusal(files(1, 1, 59), { size: 1, pages: 1 })).toBeNull()
  expect(scanSetRefusal(files(1, 1, 59), { size: 1, pages: 2 })).toMatchObject({
    code: 'scan.tooManyPages',
    message: expect.stringContaining('61 页') as string,
  })
})

test('one file of the largest size fits into a version', () => {
  expect(scanLimits.fileBytes).toBeLessThanOrEqual(scanLimits.versionBytes)
})
