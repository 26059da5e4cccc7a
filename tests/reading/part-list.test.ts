import { describe, expect, it } from 'vitest'
import { divisionOf, partListsOf } from '@/lib/reading/part-list'
import { sentencesOf } from '@/lib/reading/sentences'

const lists = (text: string) =>
  partListsOf(sentencesOf(text)[0]!).map(({ total, parts, complete, open }) => [
    total.number.value,
    parts.map(({ number }) => number.value),
    complete,
    open,
  ])

describe('partListsOf', () => {
  it.each([
    ['公开810条，其中，网站726条，公众号84条', [[810, [726, 84], false, false]]],
    ['公开810条（其中网站726条，公众号84条），解读12条', [[810, [726, 84], false, false]]],
    ['共30条，其中甲1条、乙8条；政策36条', [[30, [1, 8], false, false]]],
    ['公开100条，其中网站70条等', [[100, [70], false, true]]],
    ['公开100条，其中网站70条，其他30条', [[100, [70, 30], true, false]]],
    ['公开100条，其中网站70条，参训320人次', [[100, [70], false, true]]],
    ['公开600条，其中网站400条（动态150条），公众号200条', [[600, [400, 200], false, false]]],
    ['公开600余条，其中网站400条', []],
    ['公开600条，公众号200条', []],
  ])('%s', (text, expected) => {
    expect(lists(text)).toEqual(expected)
  })
})

describe('divisionOf', () => {
  it('tells ways, requesters, outcomes and progress apart', () => {
    const [sentence] = sentencesOf('网络5件，自然人3件，予以公开2件，办结1件，食品4件')
    expect(sentence!.segments.map(divisionOf)).toEqual(['channel', 'requester', 'outcome', 'progress', 'other'])
  })
})
