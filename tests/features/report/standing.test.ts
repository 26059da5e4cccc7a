import { beforeAll, expect, test } from 'vitest'
import { assess, lastYearContent, standingOf } from '@/lib/features/report/standing'
import { emptyContent, type ReportContent } from '@/lib/report/content'
import { fieldsOf, isNarrativeId, withField } from '@/lib/report/fields'
import { useDatabase } from '../../support/database'
import { scopeFor } from '../../support/people'
import { addAgency, now, type Person, reportFor } from '../../support/setting'
import { saveReport } from '../../support/verbs'

useDatabase()
let clerk: Person

beforeAll(async () => {
  clerk = await addAgency('education')
  await addAgency('police')
})

const brought = 'requests.broughtForward.naturalPersons'
const standing = (content: ReportContent, lastYear: ReportContent | null = null) =>
  standingOf({ organisation: '云溪区教育局', year: 2025, content }, { lastYear, suspended: new Set(), decisions: [] })

test('last year is the year before, of the same organisation, within the scope', async () => {
  const reportId = await reportFor(clerk, 2025)
  await saveReport(
    clerk.scope,
    clerk.userId,
    { reportId, revision: 0, changes: [{ field: brought, base: '', value: '2' }] },
    now,
  )
  expect(await lastYearContent(clerk.scope, 'education', 2026)).toMatchObject({
    format: '2021',
    cells: { [brought]: 2 },
  })
  expect(await lastYearContent(clerk.scope, 'education', 2025)).toBeNull()
  expect(await lastYearContent(clerk.scope, 'police', 2026)).toBeNull()
  expect(await lastYearContent(await scopeFor('author', 'police'), 'education', 2026)).toBeNull()
})

test('an empty report is at 0 percent, one with every field filled at 100', () => {
  const empty = emptyContent('2021')
  const full = fieldsOf(empty).reduce(
    (content, field) =>
      withField(content, field, field === 'issuedOn' ? '2026-01-20' : isNarrativeId(field) ? [['公开']] : '0'),
    empty,
  )
  expect(standing(empty).progress).toBe(0)
  expect(standing(full).progress).toBe(100)
  expect(standing(full).blocking).toBeLessThan(standing(empty).blocking)
})

test('only findings that must be corrected are counted', () => {
  const content = emptyContent('2021')
  const { findings } = assess({ organisation: '云溪区教育局', year: 2025, content }, null)
  const blocking = findings.filter(({ severity }) => severity === 'block').length
  expect(blocking).toBeGreaterThan(0)
  expect(standing(content).blocking).toBe(blocking)
})

test('what last year carried forward is part of the judgement', () => {
  const content = withField(emptyContent('2021'), brought, '2')
  const lastYear = (carried: string) =>
    withField(emptyContent('2021'), 'requests.carriedForward.naturalPersons', carried)
  const codes = (carried: string) =>
    assess({ organisation: '云溪区教育局', year: 2025, content }, lastYear(carried)).findings.map(({ code }) => code)
  expect(codes('3').length).toBeGreaterThan(codes('2').length)
})
