import { describe, expect, it } from 'vitest'
import { linkPrinter } from '@/components/report/shared/field-text'
import { searchCells } from '@/components/report/texts/linked/cell-search'
import { cellsOf } from '@/lib/formats/cells'
import { formatById } from '@/lib/formats/registry'
import { completeReport } from '../../../../checks/fixtures'

const format = formatById('2021')
const print = linkPrinter(completeReport('2021').content)
const find = (query: string) => searchCells(format, print, query)
const ids = (query: string) => find(query).map(({ cell }) => cell)

describe('without a query', () => {
  it('lists the tables and the fee, of table three the totals', () => {
    const found = find('')
    expect([...new Set(found.map(({ section }) => section))]).toEqual([
      'proactive',
      'requests',
      'cases',
      'otherMatters',
    ])
    expect(found.filter(({ section }) => section === 'requests').every(({ cell }) => cell.endsWith('.total'))).toBe(
      true,
    )
    expect(found.every(({ cell }) => cellsOf(format).has(cell))).toBe(true)
  })
})

describe('words', () => {
  it('are sought in the labels, several together', () => {
    expect(ids('上年结转 自然人')).toEqual(['requests.broughtForward.naturalPersons'])
    expect(ids('复议 维持')).toContain('cases.reconsideration.upheld')
    expect(ids('　现行有效　规章')).toEqual(['proactive.rules.inForce'])
  })

  it('find the total of a row before its parts, and every cell once', () => {
    const found = ids('本年新收')
    expect(found.slice(0, 2)).toEqual(['requests.received.total', 'requests.received.naturalPersons'])
    expect(found).toHaveLength(7)
    expect(new Set(found).size).toBe(7)
  })

  it('may leave characters out', () => expect(ids('新收总计')).toContain('requests.received.total'))
  it('that stand nowhere find nothing', () => expect(ids('火星')).toEqual([]))
  it('give a name that tells one 其他 from another', () => {
    const names = find('其他').map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('a number', () => {
  it('finds the cells with this value, full width too', () => {
    const found = find('881')
    expect(found.map(({ cell, printed }) => [cell, printed])).toEqual([['proactive.penalties.decisions', '881']])
    expect(ids('８８１')).toEqual(ids('881'))
    expect(ids('5.4195')).toEqual(['proactive.charges.collected'])
  })

  it('finds values that begin with it when none is equal', () =>
    expect(ids('2691')).toEqual(['proactive.licences.decisions']))
  it('goes with words', () => expect(ids('8 总计 新收')).toEqual(['requests.received.total']))
})

it('unfilled cells are offered and print nothing', () => {
  const blank = searchCells(format, () => '', '新收 总计')
  expect(blank.map(({ cell, printed }) => [cell, printed])).toContainEqual(['requests.received.total', ''])
})
