import { expect, it } from 'vitest'
import { largestFile, tooLarge } from '@/lib/import/open/largest-file'
import config from '@/next.config.js'

it('says the limit in the words of the interface', () => {
  expect(tooLarge.message).toBe('文件超过 20 MB，不像是一份年度报告')
})

it('is reached before the limits of the framework', () => {
  const { serverActions, proxyClientMaxBodySize } = config.experimental ?? {}
  const limits = [serverActions?.bodySizeLimit, proxyClientMaxBodySize]
  for (const limit of limits) {
    expect(String(limit)).toMatch(/^\d+mb$/)
    expect(Number.parseInt(String(limit), 10) * 1024 * 1024).toBeGreaterThan(largestFile)
  }
})
