import { describe, expect, it } from 'vitest'
import { formatById } from '@/lib/formats/registry'
import { understandRequest } from '@/lib/reading/request-claims'
import { sentencesOf } from '@/lib/reading/sentences'

const read = (text: string, topic = true) => {
  const sentence = sentencesOf(text)[0]!
  const understood = understandRequest(
    formatById('2021'),
    sentence,
    sentence.segments.findLast(({ number }) => number)!,
    topic,
  )
  return (
    understood && [understood.kind, understood.readings[0]!.cells.map((id) => id.slice('requests.'.length)).join(' ')]
  )
}

describe('understandRequest', () => {
  it.each([
    ['我局共收到政府信息公开申请8件', ['received', 'received.total']],
    ['收到8件政府信息公开申请', ['received', 'received.total']],
    ['受理依申请公开8件', ['received', 'received.total']],
    ['已办结申请8件', ['handled', 'handled.total']],
    ['收到申请8件，答复7件', ['handled', 'handled.total']],
    ['收到自然人申请6件', ['received', 'received.naturalPersons']],
    ['予以公开3件', ['outcome', 'disclosed.total']],
    ['3件予以公开', ['outcome', 'disclosed.total']],
    ['因属于行政查询事项不予公开2件', ['outcome', 'withheldInquiry.total']],
    ['上年结转1件', ['carriedOver', 'broughtForward.total']],
    ['结转下年度1件', ['carriedOver', 'carriedForward.total']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    '收到申请80余件',
    '收到人大建议8件',
    '延期答复3件',
    '通过网络收到申请5件',
    '收到行政许可申请8件',
    '因第三方不同意而不予公开2件',
    '答复申请人23人次',
    '更新申请指南3次',
    '上年结转4件，办结2件',
  ])('is not certain of %s', (text) => {
    const understood = read(text)
    expect(understood === null || understood[0] === 'carriedOver').toBe(true)
  })

  it('wants the words where the text is not about applications', () => {
    expect(read('收到8件', false)).toBeNull()
    expect(read('予以公开3件', false)).toBeNull()
    expect(read('收到政府信息公开申请8件', false)).toEqual(['received', 'received.total'])
  })
})
