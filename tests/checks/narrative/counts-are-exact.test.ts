import { describe, expect, it } from 'vitest'
import { countsAreExact as check } from '@/lib/checks/narrative/counts-are-exact'
import { completeReport, observe } from '../fixtures'

const says = (narrative: object) =>
  observe(check, completeReport('2021', { narrative })).map(({ place, message }) => [place, message])

describe('counts-are-exact', () => {
  it.each([
    '公开信息812条。',
    '浏览量达10万余次。',
    '惠及群众3000余人。',
    '近三年来，办理时限压缩至10天以内。',
    '服务企业800余家。',
  ])('accepts %s', (text) => {
    expect(says({ 'overview.platforms': text })).toEqual([])
  })

  it('hints once for a section, naming what was found', () => {
    expect(
      says({
        'overview.platforms': '发布信息800余条。',
        'overview.supervision': '组织培训十余次，处理行政复议近5件。',
        'otherMatters.text': '答复建议约20件。',
      }),
    ).toEqual([
      ['overview', '文中有约数：“800余条”、“十余次”、“近5件”。'],
      ['otherMatters', '文中有约数：“约20件”。'],
    ])
  })
})
