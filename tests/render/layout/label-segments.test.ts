import { expect, it } from 'vitest'
import { labelSegments } from '@/lib/render/layout/label-segments'

it.each([
  ['商业企业', ['商业', '企业']],
  ['社会公益组织', ['社会', '公益', '组织']],
  ['结果维持', ['结果', '维持']],
  ['（三）不予公开', ['（三）', '不予', '公开']],
])('%s is cut between words of two', (label, units) => {
  expect(labelSegments(label)).toEqual(units)
})

it.each([
  ['总计', ['总', '计']],
  ['自然人', ['自', '然', '人']],
  ['三、本年', ['三、', '本', '年']],
  ['', []],
])('%s is cut like any text', (label, units) => {
  expect(labelSegments(label)).toEqual(units)
})

it('labels longer than eight characters are sentences', () => {
  expect(labelSegments('没有现成信息需要另行制作')).toHaveLength(12)
})
