import { expect, it } from 'vitest'
import { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import { demoDistrict } from '@/lib/demo/district'

// Complete reports of a whole district, written as offices write them: what the checks say of them is what they would
// say of correct reports.
const { organisations } = demoDistrict(2026)
const complete = organisations.flatMap(({ name, reports }) =>
  reports
    .filter(({ year }) => year < 2026)
    .map((report) => {
      const lastYear = reports.find(({ year }) => year === report.year - 1)?.content ?? null
      return { name: `${name} ${report.year}`, findings: runChecks(makeSubject(report, { lastYear })).findings }
    }),
)

it.each(complete)('$name: nothing must be corrected', ({ findings }) => {
  expect(
    findings.filter(({ severity }) => severity === 'block').map(({ code, message }) => `${code} ${message}`),
  ).toEqual([])
})

it('fewer than two things on average are asked of a correct report', () => {
  const asked = complete.flatMap(({ findings }) =>
    findings.filter(({ severity }) => severity === 'explain' || severity === 'confirm'),
  )
  expect(complete.length).toBeGreaterThanOrEqual(13)
  expect(asked.length / complete.length).toBeLessThan(0.5)
})
