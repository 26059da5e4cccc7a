import { describe, expect, test } from 'vitest'
import { coreOf, findLabel, isLabel, sameLabel } from '@/lib/import/recognise/label'

const rows = [
  '（一）予以公开',
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  '1.属于国家秘密',
  '3.其他',
  '（七）总计',
  '规章',
  '规范性文件',
  '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
]
const find = (text: string) => {
  const index = findLabel(text, rows)
  return index === null ? null : rows[index]
}

test.each([
  ['规 章', '规章'],
  ['规章\n（市政府令）', '规章'],
  ['1、属于国家秘密', '1.属于国家秘密'],
  ['属于国家\n秘密', '1.属于国家秘密'],
  ['(一)予以公开', '（一）予以公开'],
  ['（二）部分公开', rows[1]],
  ['（二）部分公开（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', rows[1]],
  ['行政规范性文件', '规范性文件'],
  ['2.申请人逾期未按收费通知要求缴纳费用', rows[7]],
  ['总计', '（七）总计'],
  ['其它', null],
  ['规则', null],
  ['行政处罚', null],
  ['0', null],
  ['', null],
])('%j stands for %j', (text, label) => {
  expect(find(text)).toBe(label)
})

describe('a text that could be two labels is none', () => {
  test.each([['上年新制作公开数量'], ['1.其他', ['1.其他', '2.其他']]])(
    '%j',
    (text, labels = ['本年新制作数量', '本年新公开数量']) => {
      expect(findLabel(text as string, labels as string[])).toBe(text === '1.其他' ? 0 : null)
    },
  )
})

test('strict comparison forgives numbering, not wrong characters', () => {
  expect(findLabel('上年新制作数量', ['本年新制作数量'])).toBe(0)
  expect(findLabel('上年新制作数量', ['本年新制作数量'], false)).toBeNull()
})

test('what a label says', () => {
  expect(coreOf('（二）部分公开（区分处理的）')).toBe('部分公开')
  expect(coreOf('二、上年结转')).toBe('上年结转')
  expect(sameLabel('本年新\n制作数量', '本年新制作数量')).toBe(true)
  expect(sameLabel('规章（市政府令）', '规章')).toBe(false)
})

test.each([
  ['（一）予以公开', '（一）予以公开', true],
  ['1. 予以公开 （含部分）', '（一）予以公开', true],
  ['予以公布', '（一）予以公开', false],
  ['', '', false],
  ['12', '12', false],
  ['长'.repeat(300), '长'.repeat(300), false],
])('%s is the label %s: %s', (text, label, expected) => {
  expect(isLabel(text, label)).toBe(expected)
})
