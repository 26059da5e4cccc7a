import { describe, expect, it } from 'vitest'
import { type Direction, directionOf, inputMap, nextCell } from '@/components/report/grid/cell-navigation'
import { cellOf } from '@/lib/formats/cells'
import { gridOf } from '@/lib/formats/grid'
import { formatById } from '@/lib/formats/registry'
import type { CellId, TableId } from '@/lib/formats/types'

const format = formatById('2021')
function mapOf(id: TableId) {
  const section = format.sections.find((candidate) => candidate.id === id)
  if (section?.kind !== 'table') throw new Error(id)
  return inputMap(gridOf(section.table), (cell) => cellOf(format, cell).parts === null)
}
const requests = mapOf('requests')
const go = (from: CellId, direction: Direction) => nextCell(requests, from, direction)

describe('moving in a table', () => {
  it('passes over totals', () => {
    expect(go('requests.otherRemaining.naturalPersons', 'down')).toBe('requests.carriedForward.naturalPersons')
    expect(go('requests.received.otherBodies', 'right')).toBeNull()
  })

  it('goes to the neighbours', () => {
    expect(go('requests.disclosed.businesses', 'left')).toBe('requests.disclosed.naturalPersons')
    expect(go('requests.disclosed.businesses', 'right')).toBe('requests.disclosed.researchBodies')
    expect(go('requests.disclosed.businesses', 'up')).toBe('requests.broughtForward.businesses')
    expect(go('requests.disclosed.businesses', 'down')).toBe('requests.partlyDisclosed.businesses')
  })

  it('stays at the edges', () => {
    expect(go('requests.received.naturalPersons', 'up')).toBeNull()
    expect(go('requests.received.naturalPersons', 'left')).toBeNull()
    expect(go('requests.carriedForward.naturalPersons', 'down')).toBeNull()
  })

  it('goes with Enter from the foot of a column to the head of the next, and back', () => {
    expect(go('requests.carriedForward.naturalPersons', 'onward')).toBe('requests.received.businesses')
    expect(go('requests.received.businesses', 'back')).toBe('requests.carriedForward.naturalPersons')
    expect(go('requests.carriedForward.otherBodies', 'onward')).toBeNull()
  })

  it('goes with Enter along the single row of table 4, past its totals', () => {
    const cases = mapOf('cases')
    expect(nextCell(cases, 'cases.reconsideration.pending', 'onward')).toBe('cases.litigationDirect.upheld')
  })

  it('goes down through cells that span columns', () => {
    const proactive = mapOf('proactive')
    expect(nextCell(proactive, 'proactive.normativeDocuments.repealed', 'down')).toBe('proactive.licences.decisions')
    expect(nextCell(proactive, 'proactive.licences.decisions', 'up')).toBe('proactive.normativeDocuments.issued')
  })

  it('reaches every input with Enter alone', () => {
    const seen = new Set<CellId>()
    for (let at: CellId | null = 'requests.received.naturalPersons'; at && !seen.has(at); at = go(at, 'onward'))
      seen.add(at)
    expect(seen.size).toBe(requests.byRow.length)
  })
})

describe('what a key means', () => {
  const key = (name: string, more: Partial<KeyboardEvent> = {}) => ({
    key: name,
    keyCode: 0,
    shiftKey: false,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    isComposing: false,
    ...more,
  })
  const inside = { start: 1, end: 1, length: 3 }

  it('moves with Enter and the arrows', () => {
    expect(directionOf(key('Enter'), inside)).toBe('onward')
    expect(directionOf(key('Enter', { shiftKey: true }), inside)).toBe('back')
    expect(directionOf(key('ArrowUp'), inside)).toBe('up')
    expect(directionOf(key('ArrowDown'), inside)).toBe('down')
  })

  it('leaves the cell sideways only from the edge of the text, or when all of it is selected', () => {
    expect(directionOf(key('ArrowLeft'), inside)).toBeNull()
    expect(directionOf(key('ArrowLeft'), { start: 0, end: 0, length: 3 })).toBe('left')
    expect(directionOf(key('ArrowRight'), { start: 0, end: 0, length: 3 })).toBeNull()
    expect(directionOf(key('ArrowRight'), { start: 3, end: 3, length: 3 })).toBe('right')
    expect(directionOf(key('ArrowRight'), { start: 0, end: 3, length: 3 })).toBe('right')
    expect(directionOf(key('ArrowRight'), { start: 0, end: 0, length: 0 })).toBe('right')
  })

  it('never moves while an input method is open', () => {
    expect(directionOf(key('Enter', { isComposing: true }), inside)).toBeNull()
    expect(directionOf(key('ArrowDown', { keyCode: 229 }), inside)).toBeNull()
  })

  it('leaves shortcuts and selecting alone', () => {
    expect(directionOf(key('ArrowUp', { ctrlKey: true }), inside)).toBeNull()
    expect(directionOf(key('ArrowDown', { shiftKey: true }), inside)).toBeNull()
    expect(directionOf(key('a'), inside)).toBeNull()
  })
})
