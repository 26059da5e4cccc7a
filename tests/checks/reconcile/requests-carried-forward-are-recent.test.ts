import { expect, it } from 'vitest'
import { requestsCarriedForwardAreRecent as check } from '@/lib/checks/reconcile/requests-carried-forward-are-recent'
import { bothFormats, completeReport, messagesOf } from '../fixtures'

const flow = (received: number, broughtForward: number, disclosed: number, carriedForward: number) =>
  messagesOf(
    check,
    completeReport('2021', {
      cells: {
        ...Object.fromEntries(
          Object.keys(completeReport('2021').content.cells)
            .filter((id) => id.startsWith('requests.'))
            .map((id) => [id, 0]),
        ),
        'requests.received.naturalPersons': received,
        'requests.broughtForward.naturalPersons': broughtForward,
        'requests.disclosed.naturalPersons': disclosed,
        'requests.carriedForward.naturalPersons': carriedForward,
      },
    }),
  )

it.each(bothFormats)('accepts a complete report of %s', (format) => {
  expect(messagesOf(check, completeReport(format))).toEqual([])
})

it.each([
  [1, 0, 0, 1],
  [4, 0, 0, 4],
  [20, 2, 16, 6],
  [0, 2, 2, 0],
])('accepts %i received, %i brought, %i handled, %i carried forward', (...figures) => {
  expect(flow(...figures)).toEqual([])
})

it('points out that more than half is left', () => {
  expect(flow(10, 0, 3, 7)).toEqual(['新收和上年结转共 10 件，其中 7 件结转下年度，超过一半。'])
})

it('points out that requests of last year are open still', () => {
  expect(flow(2, 5, 4, 3)[0]).toContain('跨了两个年度')
})
