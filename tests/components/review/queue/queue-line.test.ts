import { describe, expect, it, test } from 'vitest'
import { isPublishable, lineOf, passes, spoken } from '@/components/review/queue/queue-line'
import { placeInQueue, type QueueReport } from '@/lib/features/review/policy/queue'

const unit = {
  id: 'u',
  name: '云溪区教育局',
  shortName: '教育局',
  code: null,
  kind: 'department',
  path: '/d/u/',
  reporting: true,
  abolished: false,
}
const base: QueueReport = {
  id: 'r',
  number: 1,
  state: 'submitted',
  progress: 40,
  blocking: 0,
  explained: 0,
  unexplained: 0,
  waived: 0,
  openWaivers: 0,
  unconfirmed: 0,
  returnedBefore: false,
  compared: true,
  copied: null,
  firstSubmittedAt: '2026-01-15T02:30:00.000Z',
  firstPublishedAt: null,
  version: { id: 'v', number: 2, at: '2026-01-15T02:30:00.000Z', by: '周敏' },
  claim: null,
}
const draft: Partial<QueueReport> = { state: 'draft', version: null, firstSubmittedAt: null }
const line = (report: Partial<QueueReport> | null, today = '2026-01-18') =>
  lineOf(
    placeInQueue(
      unit,
      report && { ...base, ...report },
      { submitBy: '2026-01-20', publishBy: '2026-01-28', requireScan: false },
      today,
    )!,
    'me',
  )

describe('a line says', () => {
  test.each<[Partial<QueueReport> | null, string, string, string, string]>([
    [null, '2026-01-18', '待报，未开始', '1月20日前，还有 2 天', ''],
    [draft, '2026-01-20', '待报，已填写 40%', '今天截止报送', ''],
    [draft, '2026-01-23', '逾期未报，已填写 40%', '报送逾期 3 天', ''],
    [
      { ...draft, openWaivers: 1, blocking: 2 },
      '2026-01-18',
      '需细看，已填写 40%',
      '1月20日前，还有 2 天',
      '豁免申请 1',
    ],
    [{ state: 'draft' }, '2026-01-23', '逾期未报，已撤回', '报送逾期 3 天', ''],
    [{}, '2026-01-18', '待审核，无异常', '按时报送', '无'],
    [
      { firstSubmittedAt: '2026-01-22T02:00:00Z', explained: 2, unconfirmed: 1, waived: 1 },
      '2026-01-23',
      '待审核，需细看',
      '逾期 2 天报送',
      '豁免 1，请核对 1，说明 2',
    ],
    [
      { copied: { percent: 82, from: '民政局' }, returnedBefore: true },
      '2026-01-18',
      '待审核，需细看',
      '按时报送',
      '雷同 82%（民政局），退回后重报',
    ],
    [{ state: 'returned' }, '2026-01-18', '已退回', '按时报送', ''],
    [{ state: 'approved' }, '2026-01-30', '待发布', '发布逾期 2 天', '无'],
    [{ state: 'published', firstPublishedAt: '2026-01-29T02:00:00Z' }, '2026-03-01', '已发布', '逾期 1 天发布', '无'],
    [{ state: 'draft', firstPublishedAt: '2026-01-27T02:00:00Z' }, '2026-03-01', '已发布，正在更正', '按时发布', ''],
  ])('%o on %s: %s', (report, today, state, days, findings) => {
    expect(line(report, today)).toMatchObject({ state, days, findings })
  })

  it('who handed in when, and which version', () =>
    expect(line({}).handedIn).toBe('1月15日 10:30 周敏 第\u00a02\u00a0次送审'))
  it('everything aloud', () =>
    expect(spoken(line({ claim: { by: 'other', name: '张三', at: '' } }))).toBe(
      '云溪区教育局；待审核，无异常；按时报送；核对结果：无；1月15日 10:30 周敏 第\u00a02\u00a0次送审 报送；由张三领取',
    ))
})

describe('the last reminder', () => {
  const reminded = (
    report: Partial<QueueReport> | null,
    count = 1,
    at = '2026-01-12T01:00:00Z',
    of: Partial<typeof unit> = {},
  ) => {
    const row = placeInQueue(
      { ...unit, ...of },
      report && { ...base, ...report },
      { submitBy: '2026-01-20', publishBy: '2026-01-28', requireScan: false },
      '2026-01-23',
    )!
    return lineOf(row, 'me', { reminded: { at: new Date(at), count } })
  }

  it('is said with its day in Shanghai, and how many there were', () => {
    expect(reminded(null).reminded).toBe('1月12日已催报')
    expect(reminded(draft, 3, '2026-01-12T16:00:00Z').reminded).toBe('1月13日已催报，共\u00a03\u00a0次')
    expect(spoken(reminded(null))).toBe('云溪区教育局；逾期未报，未开始；报送逾期 3 天；1月12日已催报')
    expect(line(null).reminded).toBe('')
  })

  it('is no matter once the report is in, or is not waited for', () => {
    expect(
      [
        reminded({}),
        reminded({ state: 'approved' }),
        reminded({ ...draft, openWaivers: 1 }),
        reminded(draft, 1, undefined, { reporting: false }),
      ].map((one) => [one.awaited, one.reminded]),
    ).toEqual(Array(4).fill([false, '']))
  })

  it('of what was returned is that since it was handed in', () => {
    expect(reminded({ state: 'returned' }).reminded).toBe('')
    expect(reminded({ state: 'returned' }, 2, '2026-01-17T02:00:00Z').reminded).toBe('1月17日已催报，共\u00a02\u00a0次')
    expect(
      reminded({ state: 'returned', firstPublishedAt: '2026-01-16T02:00:00Z' }, 1, '2026-01-17T02:00:00Z'),
    ).toMatchObject({ awaited: false, reminded: '' })
  })
})

it('is marked late by the day that it speaks of', () => {
  const late = { firstSubmittedAt: '2026-01-22T02:00:00Z' }
  expect(
    [
      line(late, '2026-01-23'),
      line({ ...late, state: 'approved' }, '2026-01-23'),
      line({ state: 'approved' }, '2026-01-30'),
      line({}),
    ].map((one) => one.late),
  ).toEqual([true, false, true, false])
})

it('leads to the review once there is something to review', () => {
  expect(
    [line({}), line(draft), line({ state: 'returned' }), line({ state: 'approved' })].map(({ report }) => report!.open),
  ).toEqual(['/reports/r/review', '/reports/r', '/reports/r', '/reports/r/review'])
})

it('passes with the clean ones when it is clean and nobody else reads it', () => {
  const claim = (by: string) => ({ by, name: by, at: '' })
  expect(
    [
      line({}),
      line({ claim: claim('me') }),
      line({ claim: claim('other') }),
      line({ explained: 1 }),
      line({ state: 'approved' }),
      line(null),
    ].map(passes),
  ).toEqual([true, true, false, false, false, false])
})

it('can be published once it has passed review, and only then', () => {
  expect(
    [
      line({ state: 'approved' }),
      line({}),
      line({ state: 'published', firstPublishedAt: '2026-01-29T02:00:00Z' }),
      line(null),
    ].map(isPublishable),
  ).toEqual([true, false, false, false])
})
