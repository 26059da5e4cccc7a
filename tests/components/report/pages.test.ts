import { expect, it } from 'vitest'
import { missingWords } from '@/components/report/pages'

it('names the characters, and no more than a person will read', () => {
  expect(missingWords(['\u{2ffff}'])).toContain('“\u{2ffff}”，PDF 中会印成空框')
  expect(missingWords(Array.from({ length: 30 }, () => '囗'))).toContain('等 30 个字')
})
