import { describe, expect, it } from 'vitest'
import { numbersIn } from '@/lib/reading/numbers'

const read = (text: string) => numbersIn(text).map(({ value, unit, approximate }) => [value, unit, approximate])

describe('numbersIn', () => {
  it.each([
    ['收到申请76件', [[76, '件', false]]],
    ['收到申请７６件', [[76, '件', false]]],
    ['公开1,230条', [[1230, '条', false]]],
    ['阅读1.2万次', [[12000, '次', false]]],
    ['金额3亿元', [[300000000, '元', false]]],
    ['公开800余条', [[800, '条', true]]],
    ['公开近千条', []],
    ['公开约350条', [[350, '条', true]]],
    ['参训320人次左右', [[320, '人次', true]]],
    ['占65.79%', [[65.79, '%', false]]],
    ['三件申请', [[3, '件', false]]],
    ['七十六件', [[76, '件', false]]],
    ['培训十余次', [[10, '次', true]]],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    '第五十条',
    '2020年',
    '12月30日',
    '三、政府信息',
    '〔2021〕30号',
    '高效办成一件事',
    '落实两个责任',
    '统一条件',
    '电话023-12345678',
    'www.example.gov.cn/12件',
  ])('finds no count in %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it('tells where number and unit stand', () => {
    const text = '公开信息约1.2万余条左右。'
    const [number] = numbersIn(text)
    expect(text.slice(number!.start, number!.end)).toBe('1.2万余')
    expect(text.slice(number!.end, number!.unitEnd)).toBe('条')
  })

  it('does not take 最近 for an estimate, nor 个多月', () => {
    expect(read('最近3次')).toEqual([[3, '次', false]])
    expect(read('历时3个多月')).toEqual([[3, '个', false]])
  })
})
