// Run by demo.mjs through tsx on an empty database: the demo district, its reports and accounts. Writes the accounts to the file that
// OGI_DEMO_ACCOUNTS names, so that every start can print them.
import { writeFileSync } from 'node:fs'
import { closeDatabase, transaction } from '@/lib/data/client'
import { appendEvent } from '@/lib/data/events'
import { createOrganisation } from '@/lib/data/organisations'
import { createReport, findReportFor } from '@/lib/data/reports'
import type { Role } from '@/lib/policy/permissions'
import { currentReportYear } from '@/lib/policy/report-year'
import { createAccount } from '@/lib/session/accounts'
import { scopeOf } from '@/lib/session/scope'
import { explainFinding } from '@/lib/workflow/explain-finding'
import { reportOf } from '@/lib/workflow/print-report'
import { requestWaiver } from '@/lib/workflow/request-waiver'
import { findingsOf, lastYearContent, standingOf } from '@/lib/workflow/standing'
import { demoDistrict } from './demo/district'

/** The same for everybody: it is printed on the screen and protects nothing. */
const password = 'nianbao-2026'
const roleNames: Partial<Record<Role, string>> = { author: '填报人', approver: '单位负责人', reviewer: '主管部门审核人', systemAdministrator: '系统管理员', securityAdministrator: '安全管理员' }

const now = new Date()
const thisYear = currentReportYear(now)
const { organisations, accounts } = demoDistrict(thisYear)
const stored = new Map<string, { id: string; name: string; shortName: string; path: string }>()
const printed: { username: string; password: string; name: string; role: string; organisation: string }[] = []

for (const { key, parent, name, shortName, level, kind } of organisations) {
  const parentId = parent === null ? null : stored.get(parent)!.id
  stored.set(key, await transaction((tx) => createOrganisation(tx, { name, shortName, level, kind, parentId })))
}

const people = new Map<string, string>()
for (const { username, name, role, organisation } of accounts) {
  const { id, name: organisationName } = stored.get(organisation)!
  const made = await createAccount({ username, displayName: name, role, organisationId: id, password, mustChangePassword: false, unchecked: true }, { actorId: null, now })
  if (!made.ok) throw new Error(made.message)
  people.set(`${role} ${organisation}`, made.value.userId)
  printed.push({ username, password, name, role: roleNames[role]!, organisation: organisationName })
}

for (const { key, reports, decisions } of organisations) {
  const organisation = stored.get(key)!
  const scope = scopeOf({ role: 'author', organisation, mustChangePassword: false })!
  const savedById = people.get(`author ${key}`) ?? null
  for (const report of [...reports].sort((a, b) => a.year - b.year)) {
    const lastYear = reports.find(({ year }) => year === report.year - 1)?.content ?? null
    await transaction(async (tx) => {
      const { content, year } = report
      const made = await createReport(tx, scope, { organisationId: organisation.id, year, format: content.format, content, ...standingOf(report, { lastYear, suspended: new Set(), decisions: [] }), savedAt: now, savedById })
      await appendEvent(tx, { at: now, actorId: savedById, organisationId: organisation.id, reportId: made!.report.id, verb: 'create', revision: 0, detail: { year, demo: true } })
    })
  }
  for (const { yearsAgo, slug, cell, role, text } of decisions) {
    const report = (await findReportFor(scope, organisation.id, thisYear - yearsAgo))!
    const circumstances = { lastYear: await lastYearContent(scope, organisation.id, report.year), decisions: [] }
    const { key: place, fingerprint } = findingsOf(reportOf(report), circumstances).find(({ slug: found, finding }) => found === slug && finding.cells?.includes(cell))!
    const settling = { scope, actorId: people.get(`${role} ${key}`)!, reportId: report.id, slug, key: place, fingerprint, now }
    const made = await (role === 'author' ? explainFinding(settling, text) : requestWaiver(settling, text))
    if (!made.ok) throw new Error(made.message)
  }
}

if (process.env.OGI_DEMO_ACCOUNTS) writeFileSync(process.env.OGI_DEMO_ACCOUNTS, JSON.stringify(printed, null, 2))
await closeDatabase()
