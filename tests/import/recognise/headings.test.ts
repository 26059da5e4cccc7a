import { expect, test } from 'vitest'
import { findHeading, isGluedHeading } from '@/lib/import/recognise/headings'
import { findSubHeading } from '@/lib/import/recognise/sub-heading'

test.each([
  ['一、总体情况', 'overview'],
  ['　三、收到和处理政府信息公开申请情况表     ', 'requests'],
  ['五，政府信息公开行政复议、行政诉讼情况', 'cases'],
  ['5、 存在的主要问题及改进情况', 'problems'],
  ['五、当前存在的主要问题及下步改进措施', 'problems'],
  ['四、因政府信息公开工作被申请行政复议、提起行政诉讼情况', 'cases'],
  ['其他需要报告的事项', 'otherMatters'],
  ['二、政务信息公开总体情况', 'overview'],
  ['七、附录', null],
])('%j stands for section %j', (text, section) => {
  expect(findHeading(text)).toMatchObject({ section, heading: text.trim(), rest: '' })
})

test('text may follow in the same paragraph', () => {
  expect(findHeading('六、其他需要报告的事项：无。')).toEqual({
    section: 'otherMatters',
    heading: '六、其他需要报告的事项',
    rest: '无。',
  })
})

test.each([
  '1、主动公开',
  '（一）主动公开',
  '2020年，我局公开信息。',
  '1.5万条信息',
  '一、二两项工作都已完成。下一步继续。',
  '信息公开',
  '第二十条第（一）项',
])('%j is no heading', (text) => {
  expect(findHeading(text)).toBeNull()
})

test('labels of table 3 are numbered like headings and are none', () => {
  expect(isGluedHeading(' 五、存在的主要问题及改进情况')).toBe(true)
  expect(
    ['一、本年新收政府信息公开申请数量', '三、本年度办理结果', '四、结转下年度继续办理'].filter(isGluedHeading),
  ).toEqual([])
})

test.each([
  ['（一）主动公开', { heading: '（一）主动公开', words: '主动公开', rest: '' }],
  [
    '（三）加强督办，做好工作。收到3件。',
    { heading: '（三）加强督办，做好工作', words: '加强督办，做好工作', rest: '收到3件。' },
  ],
  ['(三)健全制度.对公开', { heading: '(三)健全制度', words: '健全制度', rest: '对公开' }],
  ['（3） 管理情况：有2.5万条', { heading: '（3） 管理情况', words: '管理情况', rest: '有2.5万条' }],
  [`（一）${'长'.repeat(80)}`, null],
  ['一是公开', null],
])('sub-heading of %j', (text, found) => {
  expect(findSubHeading(text)).toEqual(found)
})
