import { describe, expect, it } from 'vitest'
import { formatById } from '@/lib/formats/registry'
import { understandCase } from '@/lib/reading/case-claims'
import { sentencesOf } from '@/lib/reading/sentences'

const read = (text: string, topic = false) => {
  const sentence = sentencesOf(text)[0]!
  return (
    understandCase(
      formatById('2021'),
      sentence,
      sentence.segments.findLast(({ number }) => number)!,
      topic,
    )?.readings.map(({ cells }) => cells.map((id) => id.slice('cases.'.length)).join(' ')) ?? null
  )
}

describe('understandCase', () => {
  it('reads reconsideration, litigation of both kinds, and results', () => {
    expect(read('因政府信息公开被申请行政复议3件')).toEqual(['reconsideration.total'])
    expect(read('因政府信息公开被提起行政诉讼3件')).toEqual([
      'litigationDirect.total litigationAfterReconsideration.total',
      'litigationDirect.total',
      'litigationAfterReconsideration.total',
    ])
    expect(read('政府信息公开行政复议3件，其中纠正1件')).toEqual(['reconsideration.corrected'])
    expect(read('经行政复议后提起政府信息公开行政诉讼1件')).toEqual(['litigationAfterReconsideration.total'])
  })

  it.each([
    '发生行政复议3件',
    '受理政府信息公开行政复议案件3件',
    '办理政府信息公开应诉案件3件',
    '因信息公开引发的二审诉讼1件',
    '因政府信息公开被申请行政复议3次以上',
  ])('is not certain of %s', (text) => {
    expect(read(text)).toBeNull()
  })

  it('trusts the topic unless a part is named as what concerns disclosure', () => {
    expect(read('发生行政复议3件', true)).toEqual(['reconsideration.total'])
    const sentence = sentencesOf('发生行政复议12件，其中政府信息公开类5件')[0]!
    expect(understandCase(formatById('2021'), sentence, sentence.segments[0]!, true)).toBeNull()
  })
})
