import { describe, expect, it, test } from 'vitest'
import {
  isAwaited,
  placeInQueue,
  type QueueReport,
  type QueueUnit,
  queueGroupNames,
  queueGroups,
  whyNotClean,
} from '@/lib/features/review/policy/queue'

const unit: QueueUnit = {
  id: 'bureau',
  name: '云溪区教育局',
  shortName: '教育局',
  code: null,
  kind: 'department',
  path: '/district/bureau/',
  reporting: true,
  abolished: false,
}
const deadlines = { submitBy: '2026-01-20', publishBy: '2026-01-28', requireScan: false }
const version = { id: 'v1', number: 1, at: '2026-01-15T02:00:00.000Z', by: '周敏' }
const draft: QueueReport = {
  id: 'r',
  number: 7,
  state: 'draft',
  progress: 40,
  blocking: 3,
  explained: 0,
  unexplained: 2,
  waived: 0,
  openWaivers: 0,
  unconfirmed: 1,
  returnedBefore: false,
  compared: false,
  copied: null,
  firstSubmittedAt: null,
  firstPublishedAt: null,
  version: null,
  claim: null,
}
const clean: QueueReport = {
  ...draft,
  state: 'submitted',
  blocking: 0,
  unexplained: 0,
  unconfirmed: 0,
  compared: true,
  firstSubmittedAt: version.at,
  version,
}
const on = (day: string, report: QueueReport | null, of: Partial<QueueUnit> = {}) =>
  placeInQueue({ ...unit, ...of }, report, deadlines, day)

describe('the group of a unit', () => {
  test.each<[string, string, QueueReport | null, string]>([
    ['nothing begun, in time', '2026-01-20', null, 'due'],
    ['nothing begun, a day after', '2026-01-21', null, 'late'],
    ['a draft, in time', '2026-01-10', draft, 'due'],
    ['a draft, too late', '2026-01-25', draft, 'late'],
    ['withdrawn after the deadline', '2026-01-25', { ...clean, state: 'draft' }, 'late'],
    ['a draft that waits for a waiver', '2026-01-25', { ...draft, openWaivers: 1 }, 'attention'],
    ['returned, and waits for a waiver', '2026-01-25', { ...clean, state: 'returned', openWaivers: 1 }, 'attention'],
    ['handed in, nothing to read', '2026-01-25', clean, 'clean'],
    ['handed in with explanations', '2026-01-18', { ...clean, explained: 2 }, 'explained'],
    [
      'handed in without an explanation that is needed',
      '2026-01-18',
      { ...clean, explained: 2, unexplained: 1 },
      'attention',
    ],
    ['handed in with something not confirmed', '2026-01-18', { ...clean, unconfirmed: 1 }, 'attention'],
    ['handed in with a waiver', '2026-01-18', { ...clean, waived: 1 }, 'attention'],
    ['handed in with a waiver asked for', '2026-01-18', { ...clean, openWaivers: 1 }, 'attention'],
    ['handed in, and a check came back since', '2026-01-18', { ...clean, blocking: 1 }, 'attention'],
    [
      'handed in with another unit’s text',
      '2026-01-18',
      { ...clean, copied: { percent: 82, from: '民政局' } },
      'attention',
    ],
    ['handed in and not compared', '2026-01-18', { ...clean, compared: false }, 'attention'],
    ['handed in again after it was returned', '2026-01-18', { ...clean, returnedBefore: true }, 'attention'],
    ['a correction handed in', '2026-02-18', { ...clean, firstPublishedAt: '2026-01-25T02:00:00.000Z' }, 'attention'],
    ['returned', '2026-01-18', { ...clean, state: 'returned' }, 'returned'],
    ['approved', '2026-01-18', { ...clean, state: 'approved' }, 'approved'],
    [
      'published',
      '2026-02-18',
      { ...clean, state: 'published', firstPublishedAt: '2026-01-25T02:00:00.000Z' },
      'published',
    ],
    [
      'published, a correction begun',
      '2026-02-18',
      { ...clean, state: 'draft', firstPublishedAt: '2026-01-25T02:00:00.000Z' },
      'published',
    ],
  ])('%s', (_, day, report, group) => {
    expect(on(day, report)?.group).toBe(group)
  })

  it('has a name', () => {
    expect(queueGroups.map((group) => queueGroupNames[group])).toEqual([
      '需细看',
      '有说明',
      '无异常',
      '已退回',
      '待报',
      '逾期未报',
      '待发布',
      '已发布',
    ])
  })

  it('tells who can be reminded', () => {
    expect(queueGroups.filter((group) => isAwaited({ unit, report: null, group }))).toEqual(['returned', 'due', 'late'])
    expect(isAwaited(on('2026-01-25', { ...clean, state: 'returned' })!)).toBe(true)
    expect(
      isAwaited(on('2026-02-25', { ...clean, state: 'returned', firstPublishedAt: '2026-01-25T02:00:00.000Z' })!),
    ).toBe(false)
    expect([{ reporting: false }, { abolished: true }].map((of) => isAwaited(on('2026-01-25', draft, of)!))).toEqual([
      false,
      false,
    ])
  })
})

describe('who does not report', () => {
  it.each([{ reporting: false }, { abolished: true }])('is left out: %o', (of) =>
    expect(on('2026-01-10', null, of)).toBeNull(),
  )
  it.each([{ reporting: false }, { abolished: true }])('is there with a report: %o', (of) =>
    expect(on('2026-01-10', clean, of)?.group).toBe('clean'),
  )
})

describe('days', () => {
  it('are left until the deadline, which is the last day', () => {
    expect(on('2026-01-18', null)).toMatchObject({ deadline: '2026-01-20', daysLeft: 2, lateBy: 0 })
    expect(on('2026-01-20', null)).toMatchObject({ daysLeft: 0, lateBy: 0 })
    expect(on('2026-01-23', null)).toMatchObject({ daysLeft: -3, lateBy: 3 })
  })

  it('of a report that is in stay what they were, counted in Shanghai', () => {
    // Half past midnight on the 21st in Shanghai, still the 20th in Greenwich.
    expect(on('2026-03-01', { ...clean, firstSubmittedAt: '2026-01-20T16:30:00.000Z' })?.lateBy).toBe(1)
    expect(on('2026-03-01', { ...clean, firstSubmittedAt: '2026-01-20T15:59:00.000Z' })?.lateBy).toBe(0)
  })

  it('of a draft that waits for a waiver run on', () =>
    expect(on('2026-01-25', { ...draft, openWaivers: 1 })?.lateBy).toBe(5))

  it('of a withdrawn report run on', () => expect(on('2026-01-25', { ...clean, state: 'draft' })?.lateBy).toBe(5))

  it('to publish count once it has passed', () => {
    expect(on('2026-01-30', { ...clean, state: 'approved' })).toMatchObject({
      deadline: '2026-01-28',
      daysLeft: -2,
      publishedLateBy: 2,
      lateBy: 0,
    })
    expect(
      on('2026-03-01', { ...clean, state: 'published', firstPublishedAt: '2026-01-28T02:00:00.000Z' })?.publishedLateBy,
    ).toBe(0)
    expect(on('2026-01-30', clean)?.publishedLateBy).toBe(0)
  })
})

describe('what keeps a report from passing with the clean ones', () => {
  it.each<[Partial<QueueReport>, string | null]>([
    [{}, null],
    [{ explained: 2 }, '有 2 处说明需要审阅'],
    [{ unconfirmed: 3, explained: 2 }, '有 3 处未核对'],
    [{ copied: { percent: 82, from: '民政局' } }, '约 82% 的文字与“民政局”的报告相同'],
    [{ copied: { percent: 82, from: null } }, '约 82% 的文字与“另一个单位”的报告相同'],
    [{ compared: false }, '文字还没有与其他单位比对'],
    [{ returnedBefore: true }, '退回后重新提交，需要看修改情况'],
  ])('%o', (change, words) => {
    expect(whyNotClean({ ...clean, ...change })).toBe(words)
    expect(on('2026-01-18', { ...clean, ...change })?.fault).toBe(words)
  })

  it('is asked only of those that wait for review', () =>
    expect(on('2026-01-18', { ...clean, explained: 1, state: 'approved' })?.fault).toBeNull())
})
