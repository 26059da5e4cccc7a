import { describe, expect, it } from 'vitest'
import { sumsEqualTheWhole as check } from '@/lib/checks/across-organs/sums-equal-the-whole'
import type { CellId } from '@/lib/formats/types'
import { memberOf } from './batch'

const parts = [
  memberOf('甲', { organisation: '云溪区林业局' }, { parent: '区' }),
  memberOf('乙', { organisation: '云溪区财政局' }, { parent: '区' }),
]
const doubled = Object.fromEntries(
  Object.entries(parts[0]!.report.content.cells).map(([id, value]) => [
    id,
    typeof value === 'string' ? String((Number(value) * 20000) / 10000) : value! * 2,
  ]),
)
const whole = (cells: Partial<Record<CellId, number | string>> = {}, complete = true) =>
  memberOf('区', { organisation: '云溪区人民政府', cells: { ...doubled, ...cells } }, { complete })

describe('sums-equal-the-whole', () => {
  it('accepts the sum of all units', () => {
    expect(check.run([whole(), ...parts])).toEqual([])
  })

  it('names the cells that differ, with both sums', () => {
    const [found] = check.run([
      whole({ 'proactive.licences.decisions': 53831, 'requests.received.naturalPersons': 13 }),
      ...parts,
    ])
    expect(found).toMatchObject({
      member: '区',
      cells: ['proactive.licences.decisions', 'requests.received.naturalPersons'],
      left: { value: 53831 },
      right: { value: '53830' },
    })
    expect(found!.message).toBe(
      '与所属 2 个单位之和有 2 处不同：表二“行政许可”本年处理决定数量报告 53831、各单位之和 53830、表三“一、本年新收政府信息公开申请数量”自然人报告 13、各单位之和 12。',
    )
  })

  it('waits until all units are in, and compares governments only', () => {
    expect(check.run([whole({ 'proactive.licences.decisions': 1 }, false), ...parts])).toEqual([])
    expect(
      check.run([
        memberOf(
          '区',
          { organisation: '云溪区财政局', cells: { 'proactive.licences.decisions': 1 } },
          { complete: true },
        ),
        ...parts,
      ]),
    ).toEqual([])
  })
})
