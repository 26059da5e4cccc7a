// Run by lib/boot/demo.ts on an empty database: the demo district, its reports and accounts. Writes the accounts to the
// file that OGI_DEMO_ACCOUNTS names, so that every start can print them.

import { writeFileSync } from 'node:fs'
import { createAccount } from '@/lib/features/account/verbs/create-account'
import { createOrganisation } from '@/lib/features/organisation/data/organisations'
import { createReport, findReportFor } from '@/lib/features/report/data/reports'
import { reportOf } from '@/lib/features/report/print-report'
import { findingsOf, lastYearContent, standingOf } from '@/lib/features/report/standing'
import { explainFindingVerb } from '@/lib/features/report/verbs/explain-finding'
import { requestWaiverVerb } from '@/lib/features/report/verbs/request-waiver'
import { currentReportYear } from '@/lib/features/season/policy/report-year'
import { setSeasonRuleVerb } from '@/lib/features/season/verbs/set-season-rule'
import { closeDatabase, transaction } from '@/lib/platform/database/client'
import { appendEvent } from '@/lib/platform/events/events'
import type { Role } from '@/lib/platform/permissions'
import { scopeOf } from '@/lib/platform/session/scope-of'
import type { Report, ReportContent } from '@/lib/report/content'
import { demoDistrict } from './district'
import { type Player, play, well } from './play'
import { lastSeason } from './season'
import type { DemoDecision } from './types'

/** The same for everybody: it is printed on the screen and protects nothing. */
const password = 'nianbao-2026'
const roleNames: Partial<Record<Role, string>> = {
  author: '填报人',
  approver: '单位负责人',
  reviewer: '主管部门审核人',
  systemAdministrator: '系统管理员',
  securityAdministrator: '安全管理员',
  auditAdministrator: '审计管理员',
}

const now = new Date()
const thisYear = currentReportYear(now)
/**
 * A day of the January after a report year, at a time of day in Beijing; the season that is over is told with the clock
 * of its days.
 */
const inJanuary = (year: number, day: number, time = '10:00') =>
  new Date(`${year + 1}-01-${String(day).padStart(2, '0')}T${time}:00+08:00`)
const before = new Date(`${thisYear - 1}-11-02T09:00:00+08:00`)
const { organisations, accounts } = demoDistrict(thisYear)
const stored = new Map<string, { id: string; name: string; shortName: string; path: string }>()

for (const { key, parent, name, shortName, level, kind, verticallyLed, signOff } of organisations) {
  const parentId = parent === null ? null : stored.get(parent)!.id
  stored.set(
    key,
    await transaction((tx) =>
      createOrganisation(tx, { name, shortName, level, kind, verticallyLed, signOff, parentId, createdAt: before }),
    ),
  )
}

const people = new Map<string, string>()
await Promise.all(
  accounts.map(async ({ username, name, role, organisation }) => {
    const { userId } = await well(
      createAccount(
        {
          username,
          displayName: name,
          role,
          organisationId: stored.get(organisation)!.id,
          password,
          mustChangePassword: false,
          unchecked: true,
        },
        { actorId: null, now },
      ),
    )
    // Where an organisation has two in a role, the first plays.
    const part = `${role} ${organisation}`
    if (
      !people.has(part) ||
      accounts.find((account) => `${account.role} ${account.organisation}` === part)!.username === username
    )
      people.set(part, userId)
  }),
)
const printed = accounts.map(({ username, name, role, organisation }) => ({
  username,
  password,
  name,
  role: roleNames[role]!,
  organisation: stored.get(organisation)!.name,
}))

/** Somebody of an organisation, as they would be signed in. */
function player(role: Role, key: string): Player {
  const [organisation, userId] = [stored.get(key), people.get(`${role} ${key}`)]
  const actor = organisation && userId ? { role, organisation, userId, mustChangePassword: false, sessionId: '' } : null
  const scope = actor && scopeOf(actor)
  if (!scope) throw new Error(`nobody is ${role} of ${key}`)
  return { actor, scope }
}
const office = organisations[0]!.key
/** Who takes part in the season of an organisation. */
const players = (key: string, signOff = false) => ({
  author: player('author', key),
  head: signOff ? player('approver', key) : null,
  reviewer: player('reviewer', office),
})

async function store(key: string, report: Report, lastYear: ReportContent | null, at: Date): Promise<void> {
  const {
    scope,
    actor: { userId },
  } = player('author', key)
  const organisationId = stored.get(key)!.id
  await transaction(async (tx) => {
    const { content, year } = report
    const standing = standingOf(report, { lastYear, suspended: new Set(), decisions: [] })
    const made = await createReport(tx, scope, {
      organisationId,
      year,
      format: content.format,
      content,
      ...standing,
      savedAt: at,
      savedById: userId,
    })
    await appendEvent(tx, {
      at,
      actorId: userId,
      organisationId,
      reportId: made!.report.id,
      verb: 'create',
      revision: 0,
      detail: { year, demo: true },
    })
  })
}

async function decide(key: string, { yearsAgo, slug, cell, role, text }: DemoDecision, at: Date): Promise<void> {
  const { scope, actor } = player(role, key)
  const report = (await findReportFor(scope, stored.get(key)!.id, thisYear - yearsAgo))!
  const circumstances = { lastYear: await lastYearContent(scope, report.organisationId, report.year), decisions: [] }
  const { key: place, fingerprint } = findingsOf(reportOf(report), circumstances).find(
    ({ slug: found, finding }) => found === slug && finding.cells?.includes(cell),
  )!
  const verb = role === 'author' ? explainFindingVerb : requestWaiverVerb
  const finding = { reportId: report.id, slug, key: place, fingerprint }
  await well(verb.act({ scope, actor, now: at }, { ...finding, text }))
}

// Last year's season from the first paper to the last, then this year's as far as it has come.
for (const [at, { key, reports, decisions, signOff }] of organisations.entries()) {
  const [earlier, others] = [
    reports.filter(({ year }) => year < thisYear - 1),
    reports.find(({ year }) => year === thisYear - 1),
  ]
  for (const report of earlier) await store(key, report, null, before)
  if (!others) continue
  const { year } = others
  await store(key, others, earlier.find((report) => report.year === year - 1)?.content ?? null, inJanuary(year, 8))
  for (const decision of decisions.filter(({ yearsAgo }) => yearsAgo === 1))
    await decide(key, decision, inJanuary(year, 9))
  const published = lastSeason.isLate(at)
    ? new Date(`${year + 1}-${lastSeason.latePublished}T16:20:00+08:00`)
    : inJanuary(year, lastSeason.published + (at % 5), '09:30')
  await play(stored.get(key)!.id, year, 'published', players(key, signOff), {
    submitted: inJanuary(year, lastSeason.submitted, '15:10'),
    decided: inJanuary(year, lastSeason.approved),
    published,
  })
}
for (const { key, reports, decisions, standing, signOff } of organisations) {
  const report = reports.find(({ year }) => year === thisYear)
  if (!report) continue
  await store(key, report, reports.find(({ year }) => year === thisYear - 1)?.content ?? null, now)
  for (const decision of decisions.filter(({ yearsAgo }) => yearsAgo === 0)) await decide(key, decision, now)
  await play(stored.get(key)!.id, thisYear, standing, players(key, signOff), {
    submitted: now,
    decided: now,
    published: now,
  })
}
const rule = { submitBy: `${thisYear + 1}-01-15`, publishBy: `${thisYear + 1}-01-28`, requireScan: false }
const { id: organisationId } = stored.get(office)!
await well(setSeasonRuleVerb.act({ ...player('reviewer', office), now }, { ...rule, year: thisYear, organisationId }))

if (process.env.OGI_DEMO_ACCOUNTS) writeFileSync(process.env.OGI_DEMO_ACCOUNTS, JSON.stringify(printed, null, 2))
await closeDatabase()
