import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { countUnread, findUnreadReminder, listNotices, listReminded } from '@/lib/features/notice/data/notices'
import { unitsInput } from '@/lib/features/review/units-to-remind'
import { database } from '@/lib/platform/database/client'
import { scopeOf } from '@/lib/platform/session/scope-of'
import { useDatabase } from '../../../support/database'
import { addOrganisation } from '../../../support/people'
import { addAgency, now, type Person, personAt, reportFor } from '../../../support/setting'
import { markNoticesRead, openSeason, remindUnits } from '../../../support/verbs'

useDatabase()
let reviewer: Person
let education: Person
let police: Person
const year = 2025

beforeAll(async () => {
  await addAgency('city')
  await addAgency('district', 'city')
  education = await addAgency('education', 'district')
  police = await addAgency('police', 'district')
  await addOrganisation('empty', 'district')
  await addAgency('elsewhere')
  reviewer = await personAt('district', 'reviewer', 'reviewer')
})

beforeEach(async () => {
  vi.unstubAllEnvs()
  await database().notice.deleteMany({})
  await database().mail.deleteMany({})
})

const as = ({ userId, organisation, scope }: Person, at = now) => ({
  scope,
  actor: { userId, organisation, role: 'reviewer' as const, mustChangePassword: false },
  year,
  now: at,
})
const remind = (unitIds: string[], text = '【单位】【年度】【截止日】【状态】【天数】', at = now, person = reviewer) =>
  remindUnits({ ...as(person, at), unitIds }, text)
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const events = (verb: string) =>
  database().event.findMany({
    where: { verb },
    orderBy: { id: 'asc' },
    select: { organisationId: true, actorId: true, detail: true },
  })

async function practising(person: Person, role: 'author' | 'reviewer'): Promise<Person> {
  const organisation = await database().organisation.findUniqueOrThrow({ where: { id: person.organisation.id } })
  return { ...person, scope: scopeOf({ role, organisation, mustChangePassword: false, practice: true })! }
}

describe('reminding', () => {
  test('one notice each, and one event for all of it', async () => {
    const before = await database().event.count()
    await reportFor(police, year)
    expect(await remind(['education', 'police', 'police', 'empty'])).toEqual({
      ok: true,
      value: {
        reminded: ['education全称', 'empty全称', 'police全称'].sort((a, b) => a.localeCompare(b)),
        handedIn: [],
        recent: [],
        notReporting: [],
        outside: 0,
        withoutAccount: ['empty全称'],
        mails: 0,
      },
    })
    expect(
      (await listNotices(education.scope, 'education')).map(({ kind, text, readAt, by }) => ({
        kind,
        text,
        readAt,
        by,
      })),
    ).toEqual([
      {
        kind: 'reminder',
        text: 'education全称20252026年1月31日尚未开始填报已逾期294天',
        readAt: null,
        by: { name: 'reviewer' },
      },
    ])
    expect((await listNotices(police.scope, 'police'))[0]!.text).toContain('正在填报、尚未提交')
    const numbers = (
      await database().organisation.findMany({
        where: { id: { in: ['education', 'police', 'empty'] } },
        select: { number: true },
      })
    ).map(({ number }) => number)
    const [event] = (await events('remindUnits')).slice(-1)
    expect(event).toMatchObject({ organisationId: 'district', actorId: reviewer.userId, detail: { year, mails: 0 } })
    expect([...(event!.detail as { units: number[] }).units].sort()).toEqual(numbers.sort())
    // The report that was made for the test is one more.
    expect(await database().event.count()).toBe(before + 2)
  })

  test('only units below the own one: neither itself, nor those above and elsewhere', async () => {
    expect(await remind(['education', 'district', 'city', 'elsewhere', 'no-such'])).toMatchObject({
      ok: true,
      value: { reminded: ['education全称'], outside: 4 },
    })
    expect(await remind(['district', 'elsewhere'])).toMatchObject({
      code: 'remind.nobody',
      message: '所选单位都不需要催报：2 个不在您的管理范围内',
    })
    expect(await database().notice.count()).toBe(1)
  })

  test('who has handed in meanwhile is left out and named; who was sent back is not', async () => {
    const id = await reportFor(education, year)
    for (const state of ['submitted', 'approved', 'published'] as const) {
      await database().report.update({ where: { id }, data: { state } })
      expect(await remind(['education'])).toMatchObject({
        code: 'remind.nobody',
        message: '所选单位都不需要催报：1 个已经提交',
      })
    }
    expect(await remind(['education', 'police'])).toMatchObject({
      value: { reminded: ['police全称'], handedIn: ['education全称'] },
    })
    // A correction of what is published is nobody's lateness.
    await database().report.update({ where: { id }, data: { state: 'draft', firstPublishedAt: now } })
    expect(await remind(['education'])).toMatchObject({ code: 'remind.nobody' })
    await database().report.update({ where: { id }, data: { state: 'returned', firstPublishedAt: null } })
    expect(await remind(['education'])).toMatchObject({ value: { reminded: ['education全称'] } })
    await database().report.update({ where: { id }, data: { state: 'draft' } })
  })

  test('who has no report to hand in, or does not exist any more, is left out and named', async () => {
    await database().organisation.update({ where: { id: 'empty' }, data: { reporting: false } })
    await database().organisation.update({ where: { id: 'police' }, data: { abolishedAt: now } })
    expect(await remind(['education', 'police', 'empty'])).toMatchObject({
      value: { reminded: ['education全称'], notReporting: ['empty全称', 'police全称'] },
    })
    await database().organisation.updateMany({ data: { reporting: true, abolishedAt: null } })
  })

  test('a double click reminds once; later one may remind again, and the number is known', async () => {
    const twice = await Promise.all([remind(['education', 'police']), remind(['education', 'police'])])
    expect(twice.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(twice.find(({ ok }) => !ok)).toMatchObject({
      code: 'remind.nobody',
      message: '所选单位都不需要催报：2 个在几分钟内刚刚催报过',
    })
    expect(await remind(['education', 'empty'], '再次提醒', later(4))).toMatchObject({
      value: { reminded: ['empty全称'], recent: ['education全称'] },
    })
    expect(await remind(['education'], '再次提醒', later(6))).toMatchObject({ ok: true })
    expect([...(await listReminded(reviewer.scope, year))].sort()).toEqual([
      ['education', { at: later(6), count: 2 }],
      ['empty', { at: later(4), count: 1 }],
      ['police', { at: now, count: 1 }],
    ])
    expect([...(await listReminded(police.scope, year)).keys()]).toEqual(['police'])
    expect((await listReminded(reviewer.scope, 2024)).size).toBe(0)
  })

  test('words are asked for; a year that nobody reports is refused', async () => {
    expect(await remind(['education'], ' \n')).toMatchObject({ code: 'remind.text' })
    expect(await remind(['education'], '字'.repeat(1001))).toMatchObject({ code: 'remind.text' })
    expect(await remindUnits({ ...as(reviewer), year: 2031, unitIds: ['education'] }, '请')).toMatchObject({
      code: 'remind.year',
    })
  })

  test('the local day counts, not only that of the law', async () => {
    await database().seasonRule.create({
      data: {
        year,
        organisationId: 'district',
        submitBy: new Date('2026-01-15T00:00:00Z'),
        setAt: now,
        setById: reviewer.userId,
      },
    })
    await remind(['education'], '【截止日】')
    expect((await listNotices(education.scope, 'education'))[0]!.text).toBe('2026年1月15日')
    await database().seasonRule.deleteMany({})
  })
})

describe('a whole city', () => {
  test('is reminded at once: thousands of notices and e-mails, one event that names them all', async () => {
    vi.stubEnv('OGI_SMTP_URL', 'smtp://127.0.0.1')
    vi.stubEnv('OGI_MAIL_FROM', 'nianbao@example.gov.cn')
    const count = 3_000
    await database().$executeRaw`
      INSERT INTO "Organisation" (id, name, "shortName", level, kind, "parentId") SELECT 'many-' || i, '第' || i || '所', '第' || i || '所', 'county', 'department', 'district' FROM generate_series(1, ${count}::int) i`
    await database().$executeRaw`
      INSERT INTO "User" (id, username, name, role, "organisationId", email) SELECT id, id, id, 'author', id, id || '@example.gov.cn' FROM "Organisation" WHERE id LIKE 'many-%'`
    const unitIds = Array.from({ length: count }, (_, at) => `many-${at + 1}`)
    expect(
      unitsInput.safeParse({ year, unitIds: Array.from({ length: 10_000 }, (_, at) => `unit-${at}`) }).success,
    ).toBe(true)
    const outcome = await remind(unitIds)
    expect(outcome).toMatchObject({ ok: true, value: { withoutAccount: [], mails: count } })
    expect(outcome.ok && outcome.value.reminded.length).toBe(count)
    expect([await database().notice.count(), await database().mail.count()]).toEqual([count, count])
    const [event] = (await events('remindUnits')).slice(-1)
    expect((event!.detail as { units: number[] }).units.length).toBe(count)
    expect(await remind(unitIds)).toMatchObject({ code: 'remind.nobody' })
    await database().organisation.updateMany({ where: { id: { startsWith: 'many-' } }, data: { reporting: false } })
  })
})

describe('practice', () => {
  test('stays in practice, and writes no e-mail', async () => {
    vi.stubEnv('OGI_SMTP_URL', 'smtp://127.0.0.1')
    vi.stubEnv('OGI_MAIL_FROM', 'nianbao@example.gov.cn')
    await database().user.update({ where: { id: education.userId }, data: { email: 'clerk@example.gov.cn' } })
    const practice = await practising(reviewer, 'reviewer')
    // Nothing to be reminded of while nothing is practised.
    expect(await remind(['education'], '演练催报', now, practice)).toMatchObject({ code: 'remind.year' })
    await openSeason({ actorId: reviewer.userId, organisationId: 'district', now }, { year, practice: true })
    expect(await remind(['education'], '演练催报', now, practice)).toMatchObject({ value: { mails: 0 } })
    expect(await countUnread(education.scope, 'education')).toBe(0)
    expect(await countUnread((await practising(education, 'author')).scope, 'education')).toBe(1)
    expect((await listReminded(reviewer.scope, year)).size).toBe(0)
    // Nor does practice keep the real reminder waiting.
    expect(await remind(['education'])).toMatchObject({ value: { reminded: ['education全称'], mails: 1 } })
    expect(await database().mail.findMany({ select: { to: true, subject: true } })).toEqual([
      { to: 'clerk@example.gov.cn', subject: '请提交2025年政府信息公开工作年度报告' },
    ])
  })
})

describe('e-mail', () => {
  beforeEach(async () => {
    vi.stubEnv('OGI_SMTP_URL', 'smtp://127.0.0.1')
    vi.stubEnv('OGI_MAIL_FROM', 'nianbao@example.gov.cn')
    vi.stubEnv('OGI_PUBLIC_URL', 'https://nianbao.example.gov.cn/')
    await database().user.update({ where: { id: education.userId }, data: { email: 'clerk@example.gov.cn' } })
  })

  test('to those of the unit who have an address; without one, and to accounts switched off, nothing', async () => {
    const head = await personAt('education', 'head', 'approver')
    await database().user.update({ where: { id: head.userId }, data: { email: 'head@example.gov.cn' } })
    await database().user.update({
      where: { id: police.userId },
      data: { email: 'police@example.gov.cn', disabled: true },
    })
    expect(await remind(['education', 'police', 'empty'], '请报送')).toMatchObject({
      value: { mails: 2, withoutAccount: ['empty全称', 'police全称'] },
    })
    const mails = await database().mail.findMany({ orderBy: { to: 'asc' } })
    expect(mails.map(({ to }) => to)).toEqual(['clerk@example.gov.cn', 'head@example.gov.cn'])
    expect(mails[0]!.text).toContain('请报送\n\n请登录查看和办理：https://nianbao.example.gov.cn/notices')
    await database().user.update({ where: { id: police.userId }, data: { disabled: false } })
  })

  test('none where it is not set up, so that nothing piles up to be sent one day', async () => {
    vi.stubEnv('OGI_SMTP_URL', '')
    vi.stubEnv('OGI_MAIL_FROM', '')
    expect(await remind(['education'])).toMatchObject({ value: { mails: 0 } })
    expect(await database().mail.count()).toBe(0)
  })
})

describe('reading', () => {
  test('marks what was shown, once, with one event; others cannot', async () => {
    await remind(['education'])
    const [notice] = await listNotices(education.scope, 'education')
    const read = (person: Person, organisationId: string, at: Date) =>
      markNoticesRead({ scope: person.scope, actorId: person.userId, organisationId, now: at }, [notice!.id])
    expect(await findUnreadReminder(education.scope, 'education')).toMatchObject({ text: notice!.text })
    expect(await read(police, 'police', later(1))).toEqual({ ok: true, value: { marked: 0 } })
    expect(await read(police, 'education', later(1))).toEqual({ ok: true, value: { marked: 0 } })
    expect(await read(education, 'education', later(2))).toEqual({ ok: true, value: { marked: 1 } })
    expect(await read(education, 'education', later(3))).toEqual({ ok: true, value: { marked: 0 } })
    expect((await listNotices(education.scope, 'education'))[0]!.readAt).toEqual(later(2))
    expect(await findUnreadReminder(education.scope, 'education')).toBeNull()
    expect(await events('markNoticesRead')).toEqual([
      { organisationId: 'education', actorId: education.userId, detail: { notices: 1 } },
    ])
  })
})
