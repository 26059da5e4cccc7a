import { expect, it } from 'vitest'
import { lastYearOf, numberBefore } from '@/lib/checks/last-year'
import { makeSubject } from '@/lib/checks/subject'
import { completeReport } from './fixtures'

const report = completeReport('2021', { year: 2021 })

it('is last year’s report of the same organ, made once', () => {
  const subject = makeSubject(report, { lastYear: completeReport('2021').content })
  expect(lastYearOf(subject)!.report).toMatchObject({ organisation: report.organisation, year: 2020 })
  expect(lastYearOf(subject)).toBe(lastYearOf(subject))
})

it('is null where there is none', () => {
  expect(lastYearOf(makeSubject(report))).toBeNull()
})

it('has no number for a cell of another format', () => {
  const before = lastYearOf(makeSubject(report, { lastYear: completeReport('2019').content }))!
  expect(numberBefore(before, 'requests.received.naturalPersons')).toBe(9)
  expect(numberBefore(before, 'proactive.normativeDocuments.inForce')).toBeNull()
})
