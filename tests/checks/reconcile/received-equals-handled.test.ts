import { describe, expect, it } from 'vitest'
import { receivedEqualsHandled as check } from '@/lib/checks/reconcile/received-equals-handled'
import { bothFormats, completeReport, messagesOf, observe, writtenWith } from '../fixtures'

describe.each(bothFormats)('received-equals-handled, format of %s', (format) => {
  it('accepts a report in which the four items tie', () => {
    expect(observe(check, completeReport(format))).toEqual([])
  })

  it.each(['naturalPersons', 'businesses', 'researchBodies', 'publicBenefitBodies', 'legalServices', 'otherBodies'])(
    'sees a difference in the column %s and in the total',
    (column) => {
      const received = completeReport(format).content.cells[`requests.received.${column}`] as number
      const found = observe(check, completeReport(format, { cells: { [`requests.received.${column}`]: received + 3 } }))
      expect(found.map(({ cells, difference }) => [cells![0], difference])).toEqual([
        [`requests.received.${column}`, '3'],
        ['requests.received.total', '3'],
      ])
    },
  )

  it('sees it with outcomes and with what is carried forward, too', () => {
    expect(
      observe(check, completeReport(format, { cells: { 'requests.notProcessedPetition.otherBodies': 1 } })),
    ).toHaveLength(2)
    expect(
      observe(check, completeReport(format, { cells: { 'requests.carriedForward.otherBodies': 1 } })),
    ).toHaveLength(2)
    expect(
      observe(
        check,
        completeReport(format, {
          cells: { 'requests.broughtForward.otherBodies': 1, 'requests.carriedForward.otherBodies': 1 },
        }),
      ),
    ).toEqual([])
  })

  it('does not judge a column that is not filled to the end', () => {
    expect(
      observe(
        check,
        completeReport(format, {
          cells: { 'requests.received.businesses': 7, 'requests.withheldByLaw.businesses': undefined },
        }),
      ),
    ).toEqual([])
  })

  it('does not count "/" as 0', () => {
    expect(
      observe(
        check,
        completeReport(format, {
          cells: { 'requests.received.businesses': 7, 'requests.withheldByLaw.businesses': undefined },
          unread: { 'requests.withheldByLaw.businesses': '/' },
        }),
      ),
    ).toEqual([])
  })

  it('compares the totals of a document as they are written', () => {
    const report = completeReport(format)
    const handled = format === '2021' ? 9 : 10
    expect(
      observe(check, report, { written: writtenWith(report, { 'requests.handled.total': handled }) }).map(
        ({ cells }) => cells![0],
      ),
    ).toEqual(['requests.received.total'])
  })
})

describe('its message', () => {
  it('gives both sides, the difference and what to do', () => {
    const report = completeReport('2021', { cells: { 'requests.received.naturalPersons': 12 } })
    expect(messagesOf(check, report)[0]).toBe(
      '表三“自然人”列：本年新收 12 + 上年结转 1 = 13；办理结果总计 6 + 结转下年度 1 = 7；相差 6。',
    )
    const [finding] = observe(check, report)
    expect(finding).toMatchObject({ place: 'requests', left: { value: 13 }, right: { value: 7 }, difference: '6' })
    expect(finding!.advice).toContain('漏计')
  })
})
