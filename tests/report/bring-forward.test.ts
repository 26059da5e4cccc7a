import { describe, expect, it } from 'vitest'
import { broughtForwardFrom } from '@/lib/report/bring-forward'
import { emptyContent } from '@/lib/report/content'

describe('broughtForwardFrom', () => {
  it('takes last year’s carried-forward row, zeros included', () => {
    const lastYear = {
      ...emptyContent('2021'),
      cells: {
        'requests.carriedForward.naturalPersons': 3,
        'requests.carriedForward.businesses': 0,
        'requests.received.businesses': 9,
      },
    }
    expect(broughtForwardFrom(lastYear, '2021')).toEqual({
      'requests.broughtForward.naturalPersons': 3,
      'requests.broughtForward.businesses': 0,
    })
  })

  it('crosses the change of format', () => {
    const lastYear = { ...emptyContent('2019'), cells: { 'requests.carriedForward.otherBodies': 2 } }
    expect(broughtForwardFrom(lastYear, '2021')).toEqual({ 'requests.broughtForward.otherBodies': 2 })
  })

  it('brings nothing forward from an unfilled row', () => {
    expect(broughtForwardFrom(emptyContent('2021'), '2021')).toEqual({})
  })
})
