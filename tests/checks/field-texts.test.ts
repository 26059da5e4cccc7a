import { expect, it } from 'vitest'
import { fieldTexts, reworded } from '@/lib/checks/field-texts'
import { makeSubject } from '@/lib/checks/subject'
import { completeReport } from './fixtures'

it('lists the texts in which something stands, with the section they belong to', () => {
  const texts = fieldTexts(
    makeSubject(completeReport('2021', { narrative: { lead: '', 'problems.problems': '一是人手不足。' } })),
  )
  expect(texts.some(({ field }) => field === 'lead')).toBe(false)
  expect(texts.find(({ field }) => field === 'problems.problems')).toEqual({
    field: 'problems.problems',
    place: 'problems',
    text: '一是人手不足。',
  })
})

it('replaces words in plain text only', () => {
  expect(reworded([['甲甲', { cell: 'requests.received.total' }, '甲']], '甲', '乙')).toEqual([
    ['乙乙', { cell: 'requests.received.total' }, '乙'],
  ])
})
