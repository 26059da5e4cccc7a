import { describe, expect, it } from 'vitest'
import { percentagesFollowFromFigures as check } from '@/lib/checks/narrative/percentages-follow-from-figures'
import { completeReport, observe } from '../fixtures'

const says = (text: string) =>
  observe(check, completeReport('2021', { narrative: { 'overview.proactiveDisclosure': text } })).map(
    ({ left, right }) => [left!.value, right!.value],
  )

describe('percentages-follow-from-figures', () => {
  it.each([
    '公开信息400条，其中网站300条，占75%。',
    '公开信息76条，其中网站50条，占比65.8%。',
    '公开信息76条，其中网站50条，占比65.79%。',
    '公开信息76条，其中网站50条，约占66%。',
    '网站300条，占全部信息的70%。',
    '答复率100%，满意率98%。',
    '公开信息400余条，其中网站300条，占70%。',
  ])('accepts %s', (text) => {
    expect(says(text)).toEqual([])
  })

  it.each([
    ['公开信息400条，其中网站300条，占总数的70%。', [['70%', '75.0%']]],
    ['公开信息76条，其中网站50条，占比56.79%。', [['56.79%', '65.79%']]],
  ])('asks about %s', (text, sides) => {
    expect(says(text)).toEqual(sides)
  })
})
