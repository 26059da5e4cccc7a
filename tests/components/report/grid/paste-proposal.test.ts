import { describe, expect, it } from 'vitest'
import { isBlock, pasteProposal } from '@/components/report/grid/paste-proposal'
import { formatById } from '@/lib/formats/registry'
import type { CellId } from '@/lib/formats/types'
import { tablesOf } from '@/lib/import/recognise/table-labels'
import { readClipboard } from '@/lib/import/understand/clipboard/read-clipboard'
import { emptyContent } from '@/lib/report/content'

const format = formatById('2021')
const propose = (text: string, from: CellId, cells: Record<CellId, number | string> = {}) => {
  const table = tablesOf(format).find(({ id }) => from.startsWith(`${id}.`))!
  return pasteProposal({ ...emptyContent('2021'), cells }, readClipboard({ html: '', text }, format, table, from))
}

describe('what is left to the browser', () => {
  it.each([
    ['5', false],
    ['5\r\n', false],
    ['5\n', false],
    ['', false],
    ['\n', false],
    ['1,234 ', false],
    ['5\t6', true],
    ['5\n6', true],
    ['5\r\n6\r\n', true],
    ['\t5', true],
  ])('%j is a block: %s', (text, block) => {
    expect(isBlock(text)).toBe(block)
  })
})

describe('what pasting would change', () => {
  it('names cells that change, and counts those that do not', () => {
    expect(
      propose('1\t2\t\t4\n', 'requests.received.naturalPersons', {
        'requests.received.naturalPersons': 1,
        'requests.received.businesses': 7,
      }),
    ).toEqual({
      changes: [
        { field: 'requests.received.businesses', before: '7', value: '2', refused: false },
        { field: 'requests.received.publicBenefitBodies', before: '', value: '4', refused: false },
      ],
      same: 1,
      totals: [],
    })
  })

  it('puts what is no number there as it is', () => {
    expect(propose('/\t约20', 'requests.received.naturalPersons').changes).toEqual([
      { field: 'requests.received.naturalPersons', before: '', value: '/', refused: true },
      { field: 'requests.received.businesses', before: '', value: '约20', refused: true },
    ])
  })

  it('prints values as the form does', () => {
    expect(
      propose('行政许可\t１,２３４\n行政事业性收费\t329.1877万元', 'proactive.licences.decisions').changes.map(
        ({ value }) => value,
      ),
    ).toEqual(['1234', '329.1877'])
  })

  it('compares pasted totals with the sums after pasting, cells that stay included', () => {
    const cells = { 'requests.received.otherBodies': 3 }
    expect(
      propose('一、本年新收政府信息公开申请数量\t1\t2\t0\t0\t0\t\t6', 'requests.received.naturalPersons', cells).totals,
    ).toEqual([])
    expect(
      propose('一、本年新收政府信息公开申请数量\t1\t2\t0\t0\t0\t\t5', 'requests.received.naturalPersons', cells).totals,
    ).toEqual([{ id: 'requests.received.total', pasted: 5, computed: 6 }])
  })

  it('changes nothing where nothing was understood', () => {
    expect(propose('全年工作\n进展顺利', 'requests.received.naturalPersons')).toEqual({
      changes: [],
      same: 0,
      totals: [],
    })
  })
})
