import { describe, expect, it } from 'vitest'
import { makeSubject } from '@/lib/checks/subject'
import { completeReport, writtenOf, writtenWith } from './fixtures'

const total = 'requests.received.total'
const part = 'requests.received.naturalPersons'
const report = completeReport('2021')

describe('a report written in the product', () => {
  const subject = makeSubject(report)

  it('has computed totals and nothing written', () => {
    expect([subject.value(total), subject.computed(total), subject.number(total)]).toEqual([8, 8, 8])
    expect([subject.written, subject.lastYear]).toEqual([null, null])
  })

  it('tells zero, blank and text apart', () => {
    const partly = makeSubject(
      completeReport('2021', {
        cells: { [part]: undefined, 'requests.received.businesses': undefined },
        unread: { 'requests.received.businesses': '/' },
      }),
    )
    expect([
      partly.state(part),
      partly.state('requests.received.businesses'),
      partly.state('requests.received.otherBodies'),
    ]).toEqual(['blank', 'unread', 'filled'])
    expect([partly.unread(part), partly.unread('requests.received.businesses')]).toEqual(['', '/'])
    expect(partly.number(total)).toBeNull()
    expect(partly.value(total)).toBe(0)
  })

  it('relies on no number that is money', () => {
    expect(subject.number('proactive.charges.collected')).toBeNull()
    expect(subject.value('proactive.charges.collected')).toBe('5.4195')
  })

  it('prints linked numbers in its texts', () => {
    const linked = {
      ...report,
      content: {
        ...report.content,
        narrative: { ...report.content.narrative, lead: [['收到', { cell: total } as const, '件'], ['第二段']] },
      },
    }
    expect(makeSubject(linked).text('lead')).toBe('收到8件\n第二段')
  })
})

describe('a report read from a document', () => {
  it('has its totals as they stand written, beside what they should be', () => {
    const subject = makeSubject(report, { written: writtenWith(report, { [total]: 9 }) })
    expect([subject.value(total), subject.computed(total), subject.number(total), subject.state(total)]).toEqual([
      9,
      8,
      9,
      'filled',
    ])
  })

  it('computes a total that could not be read, and says that it could not', () => {
    const subject = makeSubject(report, { written: writtenWith(report, { [total]: '约9' }) })
    expect([subject.value(total), subject.unread(total), subject.state(total)]).toEqual([8, '约9', 'unread'])
  })

  it('forgets what stood in a cell once a value was put in', () => {
    const written = { ...writtenOf(report), cells: { ...writtenOf(report).cells, [part]: { text: '/', value: null } } }
    expect(makeSubject(report, { written }).state(part)).toBe('filled')
    expect(makeSubject(completeReport('2021', { cells: { [part]: undefined } }), { written }).unread(part)).toBe('/')
  })
})
