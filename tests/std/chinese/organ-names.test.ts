import { describe, expect, it } from 'vitest'
import {
  hasName,
  isGovernment,
  isGovernmentOrItsOffice,
  lacksRuleMakingPower,
  namesGovernment,
} from '@/lib/std/chinese/organ-names'

it('knows a name from a remark in its place', () => {
  expect(['云溪区财政局', '云溪区财政局（云溪区国资局）'].map(hasName)).toEqual([true, true])
  expect(['', ' ', '（未读出机关名称）'].map(hasName)).toEqual([false, false, false])
})

it('tells a government from its office', () => {
  expect(['云溪区人民政府', '青岩镇人民政府 ', '云溪区人民政府办公室', '云溪区财政局'].map(isGovernment)).toEqual([
    true,
    true,
    false,
    false,
  ])
})

it('knows who reports by the end of March: a government or its office', () => {
  expect(
    ['云溪区人民政府', '云溪区人民政府办公室', '东江省人民政府 办公厅', '云溪区财政局', '云溪区政府办'].map(
      isGovernmentOrItsOffice,
    ),
  ).toEqual([true, true, true, false, false])
})

it('knows whose texts speak of a whole area', () => {
  expect(['云溪区人民政府', '云溪区人民政府望湖街道办事处', '云溪区财政局'].map(namesGovernment)).toEqual([
    true,
    true,
    false,
  ])
})

describe('rule-making power', () => {
  it.each([
    '云溪区市场监督管理局',
    '东江省住房和城乡建设厅',
    '东江市云溪区人民政府',
    '云溪区青岩镇人民政府',
    '云溪县人民政府办公室',
    '云溪区望湖街道办事处',
    '东江市高新区管理委员会',
  ])('%s has none', (name) => {
    expect(lacksRuleMakingPower(name)).toBe(true)
  })

  it.each([
    '东江省人民政府',
    '东江市人民政府',
    '东江市人民政府办公室',
    '东江壮族自治区人民政府',
    '东江自治州人民政府',
    '国家市场监督管理总局',
    '中华人民共和国某部',
    '住房和城乡建设部',
    '海关总署',
    '某机关',
    '',
  ])('%s may have it', (name) => {
    expect(lacksRuleMakingPower(name)).toBe(false)
  })
})
