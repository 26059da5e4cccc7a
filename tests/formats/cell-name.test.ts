import { describe, expect, it } from 'vitest'
import { cellName, sectionName, shortLabel } from '@/lib/formats/cell-name'
import { cellsOf } from '@/lib/formats/cells'
import { formatById, formats } from '@/lib/formats/registry'
import type { CellId } from '@/lib/formats/types'

describe('cellName', () => {
  it.each<[CellId, string]>([
    ['proactive.normativeDocuments.inForce', '表二“行政规范性文件”现行有效件数'],
    ['proactive.charges.collected', '表二“行政事业性收费”本年收费金额（单位：万元）'],
    ['requests.received.naturalPersons', '表三“一、本年新收政府信息公开申请数量”自然人'],
    ['requests.withheldStateSecret.total', '表三“（三）不予公开·1.属于国家秘密”总计'],
    ['requests.otherRemaining.otherBodies', '表三“（六）其他处理·3.其他”其他'],
    ['requests.partlyDisclosed.businesses', '表三“（二）部分公开”商业企业'],
    ['cases.reconsideration.upheld', '表四“行政复议·结果维持”'],
    ['cases.litigationDirect.pending', '表四“行政诉讼·未经复议直接起诉·尚未审结”'],
    ['otherMatters.processingFee.notices', '第六部分“信息处理费”发出收费通知件数'],
  ])('%s', (id, name) => {
    expect(cellName(formatById('2021'), id)).toBe(name)
  })

  it('tells all cells of a format apart', () => {
    for (const format of formats) {
      const names = [...cellsOf(format).keys()].map((id) => cellName(format, id))
      expect(new Set(names).size).toBe(names.length)
    }
  })
})

it('shortens only labels that carry an explanation', () => {
  expect(shortLabel('（二）部分公开（区分处理的，只计这一情形，不计其他情形）')).toBe('（二）部分公开')
  expect(shortLabel('（一）予以公开')).toBe('（一）予以公开')
})

it('sections with cells have the names people call them by', () => {
  expect((['proactive', 'requests', 'cases', 'otherMatters'] as const).map(sectionName)).toEqual([
    '表二',
    '表三',
    '表四',
    '第六部分',
  ])
})
