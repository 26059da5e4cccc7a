import type { Report } from '@/lib/report/content'
import { continued, type Figures, reportOf } from './reports'
import type { Office, Progress } from './types'
import { textsFor } from './wording'

/**
 * Figures that tie: what came in is handled or carried forward. `at` is the place in the list, so that organs differ.
 */
function figuresFor(at: number, age: 0 | 1, broughtForward: number): Figures {
  const received = 3 + ((at * 5 + age * 4) % 11)
  const firms = at % 3
  const carriedForward = (at + age) % 4 === 0 ? 1 : 0
  const notHeld = (at + age) % 3
  const partly = at % 5 === 0 ? 1 : 0
  const disclosed = received + broughtForward - carriedForward - notHeld - partly
  const issued = at % 6 === 0 ? 1 : 0
  return {
    proactive: {
      'licences.decisions': 12 + ((at * 13) % 90) + 3 * age,
      'penalties.decisions': (at * 3) % 23,
      'compulsion.decisions': at % 4,
      'normativeDocuments.issued': age === 1 ? issued : 0,
      'normativeDocuments.inForce': 2 + (at % 7) + (age === 1 ? issued : 0),
    },
    requests: {
      naturalPersons: { received, disclosed, partlyDisclosed: partly, unavailableNotHeld: notHeld, carriedForward },
      businesses: { received: firms, disclosed: firms },
    },
    cases: {},
    processingFee: {},
  }
}

/** The two reports of an office: last year's complete, this year's as far as `progress` says. */
export function reportsOf(office: Office, at: number, thisYear: number, progress: Progress): Report[] {
  const year = thisYear - 1
  const last = reportOf(office.name, year, {
    figures: figuresFor(at, 0, 0),
    texts: textsFor(office, at, year, 0),
    issuedOn: `${thisYear}-01-${day(at, 6)}`,
  })
  if (progress === 'none') return [last]
  const figures = figuresFor(at, 1, at % 4 === 0 ? 1 : 0)
  if (progress === 'begun') return [last, continued(last, { figures: { proactive: figures.proactive }, texts: {} })]
  const charged = progress === 'unexplained' ? { processingFee: { notices: 2, charged: '180', collected: '240' } } : {}
  return [
    last,
    continued(last, {
      figures: { ...figures, ...charged },
      texts: textsFor(office, at, thisYear, 1),
      issuedOn: `${thisYear + 1}-01-${day(at, 5)}`,
    }),
  ]
}

const day = (at: number, first: number): string => String(first + (at % 9)).padStart(2, '0')
