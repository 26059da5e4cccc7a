import { expect, it } from 'vitest'
import { draftMark } from '@/lib/document/draft-mark'

it('marks a report with open blocks and no other', () => {
  expect(draftMark(2)).toBe('草稿　尚有2处须更正或补充')
  expect(draftMark(0)).toBeNull()
})

it('marks every paper from practice, finished or not', () => {
  expect(draftMark(0, true)).toBe('演练　内容不作数')
  expect(draftMark(2, true)).toBe('演练　内容不作数')
})
