import { describe, expect, it } from 'vitest'
import { runBatchChecks } from '@/lib/checks/across-organs/run-batch'
import { reasonFault } from '@/lib/checks/decisions/decision'
import type { Finding } from '@/lib/checks/define-check'
import { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import { demoDistrict } from '@/lib/demo/district'
import { offices } from '@/lib/demo/offices'
import { copied } from '@/lib/demo/season'
import { refuseUsername } from '@/lib/features/account/policy/password-rules'
import { narrativeIds } from '@/lib/formats/narrative'
import { formatForYear } from '@/lib/formats/registry'
import type { Report } from '@/lib/report/content'
import { progressOf } from '@/lib/report/progress'
import { contentSchema } from '@/lib/report/schema'

const { organisations, accounts } = demoDistrict(2026)
const reports = organisations.flatMap((organisation) => organisation.reports)
const of = (key: string, year: number) =>
  organisations.find((organisation) => organisation.key === key)!.reports.find((report) => report.year === year)
const lastYearOf = (report: Report) =>
  reports.find(({ organisation, year }) => organisation === report.organisation && year === report.year - 1)?.content ??
  null
const findings = (report: Report) => runChecks(makeSubject(report, { lastYear: lastYearOf(report) })).findings

/** Everything but this year's work in progress. */
const complete = [...reports.filter(({ year }) => year < 2026), of('education', 2026)!]

describe('the demo district', () => {
  it('is one competent department with sixty agencies below it', () => {
    expect(organisations.filter(({ parent }) => parent === null).map(({ key }) => key)).toEqual(['office'])
    expect(organisations.length).toBe(61 + 1)
    expect(
      organisations.every(({ parent }) => parent === null || organisations.some(({ key }) => key === parent)),
    ).toBe(true)
    expect(new Set(organisations.flatMap(({ key, name }) => [key, name])).size).toBe(2 * organisations.length)
  })

  it('has an author everywhere, two reviewers, the administrators and two responsible persons, all able to sign in', () => {
    expect(accounts.filter(({ role }) => role === 'author').map(({ organisation }) => organisation)).toEqual(
      organisations.map(({ key }) => key),
    )
    expect(accounts.filter(({ role }) => role !== 'author').map(({ role }) => role)).toEqual([
      'reviewer',
      'systemAdministrator',
      'securityAdministrator',
      'auditAdministrator',
      'reviewer',
      'approver',
      'approver',
    ])
    expect(accounts.flatMap(({ username }) => refuseUsername(username) ?? [])).toEqual([])
    expect(new Set(accounts.map(({ username }) => username)).size).toBe(accounts.length)
  })

  it('has reports in the shape and format of their year', () => {
    for (const { organisation, year, content } of reports) {
      expect(content.format, `${organisation} ${year}`).toBe(formatForYear(year)!.id)
      expect(contentSchema(content.format).parse(content)).toEqual(content)
    }
  })

  it('moves with the year', () => {
    const later = demoDistrict(2030).organisations.flatMap((organisation) => organisation.reports)
    expect(new Set(later.map(({ year }) => year))).toEqual(new Set([2020, 2029, 2030]))
    const stale = later
      .filter(({ year }) => year > 2020)
      .flatMap(({ content }) => Object.values(content.narrative).flat(2))
      .filter((piece) => typeof piece === 'string' && /202[0-8]年/.test(piece))
    expect(stale).toEqual([])
  })
})

describe('complete reports', () => {
  it.each(complete.map((report) => [`${report.organisation} ${report.year}`, report] as const))(
    '%s has nothing a reviewer would return',
    (_name, report) => {
      const { decisions } = organisations.find(({ name }) => name === report.organisation)!
      const isExplained = ({ slug, cells }: Finding) =>
        decisions.some(
          (decision) =>
            2026 - decision.yearsAgo === report.year &&
            decision.slug === slug &&
            cells?.some((cell) => cell === decision.cell),
        )
      expect(
        findings(report)
          .filter((finding) => finding.severity !== 'hint' && !isExplained(finding))
          .map(({ slug, message }) => `${slug}: ${message}`),
      ).toEqual([])
      expect(progressOf(report.content)).toBe(100)
    },
  )

  it('stand in no other report, but for two that were copied on purpose', () => {
    for (const year of [2025, 2026]) {
      const members = reports
        .filter((report) => report.year === year)
        .map((report) => ({ id: report.organisation, parent: null, complete: false, report }))
      const alike = runBatchChecks(members)
        .filter(({ slug }) => slug === 'texts-are-the-organs-own')
        .map(({ member, other }) => [member, other].sort().join(' '))
      const pair = [offices[copied.at]!.name, offices[copied.from]!.name].sort().join(' ')
      expect([...new Set(alike)].sort()).toEqual(
        year === 2026 ? [pair, '云岫区文化和旅游局 云岫区望湖街道办事处'].sort() : [],
      )
    }
  })

  it('are each written in words of their own', () => {
    const written = complete.filter(({ organisation }) => !offices.some(({ name }) => name === organisation))
    const sentences = written
      .flatMap(({ content }) => narrativeIds.flatMap((id) => content.narrative[id].flat()))
      .flatMap((piece) => (typeof piece === 'string' ? piece.split(/[。；]/) : []))
      .filter((sentence) => sentence.length > 16)
    expect(sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)).toEqual([])
  })

  it('name figures of the tables by linking them', () => {
    for (const { organisation, year, content } of complete) {
      const links = Object.values(content.narrative)
        .flat(2)
        .filter((piece) => typeof piece !== 'string')
      expect(links.length, `${organisation} ${year}`).toBeGreaterThan(0)
      const typed = Object.values(content.narrative)
        .flat(2)
        .filter(
          (piece) =>
            typeof piece === 'string' &&
            /(?:收到|新收|受理)[^，。；]{0,14}申请\d+件|规范性文件\d+件|行政(?:复议|诉讼)\d+件/.test(piece),
        )
      expect(typed).toEqual([])
    }
  })
})

describe('what people have decided', () => {
  it('is about findings that stand, in words long enough', () => {
    const decided = organisations.flatMap(({ name, decisions }) => decisions.map((decision) => ({ name, ...decision })))
    expect(new Set(decided.map(({ role }) => role))).toEqual(new Set(['author', 'approver']))
    for (const { name, yearsAgo, slug, cell, role, text } of decided) {
      const report = reports.find(({ organisation, year }) => organisation === name && year === 2026 - yearsAgo)!
      const found = findings(report).filter(
        (finding) => finding.slug === slug && finding.cells?.some((id) => id === cell),
      )
      expect(
        found.map(({ severity }) => severity),
        `${name} ${slug}`,
      ).toEqual([role === 'author' ? 'explain' : 'block'])
      expect(reasonFault(text, '说明')).toBeNull()
    }
  })

  it('leaves one explanation of last year to be offered again', () => {
    const again = organisations.flatMap(({ key, decisions }) =>
      decisions
        .filter(({ yearsAgo }) => yearsAgo === 1)
        .map(({ slug }) => findings(of(key, 2026)!).some((finding) => finding.slug === slug)),
    )
    expect(again).toEqual([true])
  })
})

describe('this year’s work', () => {
  it('is in different states', () => {
    expect(of('qingyan', 2026)).toBeUndefined()
    expect(progressOf(of('education', 2026)!.content)).toBe(100)
    const half = [
      'office',
      'market',
      'land',
      'labour',
      'health',
      'transport',
      'finance',
      'justice',
      'culture',
      'wanghu',
    ].map((key) => progressOf(of(key, 2026)!.content))
    expect(half.filter((share) => share <= 0 || share >= 100)).toEqual([])
    expect(new Set(half).size).toBeGreaterThan(6)
  })

  it('brings forward what last year carried forward', () => {
    for (const report of reports.filter(({ year }) => year === 2026)) {
      const slugs = findings(report).map(({ slug }) => slug)
      expect(slugs, report.organisation).not.toContain('brought-forward-equals-last-year')
    }
    expect(of('labour', 2026)!.content.cells).toMatchObject({
      'requests.broughtForward.naturalPersons': 2,
      'requests.broughtForward.businesses': 0,
    })
  })

  it('shows the usual slips in one report', () => {
    const slugs = new Set(
      findings(of('housing', 2026)!)
        .filter(({ severity }) => severity !== 'hint')
        .map(({ slug }) => slug),
    )
    for (const slip of [
      'cells-are-numbers',
      'received-equals-handled',
      'fee-collected-not-above-charged',
      'five-aspects-present',
      'problems-and-improvements-given',
      'signed-and-dated',
    ]) {
      expect(slugs).toContain(slip)
    }
  })
})
