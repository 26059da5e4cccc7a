import { describe, expect, test } from 'vitest'
import {
  filterOf,
  printEventCursor,
  printEventQuery,
  readEventCursor,
  readEventQuery,
} from '@/lib/features/audit/event-query'
import { describeEvent } from '@/lib/features/log/describe-event'

test('the form survives its address', () => {
  const query = {
    from: '2026-01-01',
    to: '2026-01-31',
    person: '张 &=?#',
    unit: '教育局',
    verbs: ['signIn', 'save'],
    report: '12',
    text: '100%',
  }
  expect(readEventQuery(new URLSearchParams(printEventQuery(query)))).toEqual(query)
  expect(printEventQuery(readEventQuery(new URLSearchParams()))).toBe('')
})

test('what nobody could have typed is left out', () => {
  const query = readEventQuery(
    new URLSearchParams([
      ['from', '2026-02-30'],
      ['to', 'x'],
      ['report', '-1'],
      ['verb', 'toString'],
      ['verb', 'signIn'],
      ['text', `a\0${'长'.repeat(500)}`],
    ]),
  )
  expect(query).toMatchObject({ from: '', to: '', report: '', verbs: ['signIn'] })
  expect(query.text).toHaveLength(100)
})

test('days are those of Shanghai, the last one included', () => {
  expect(
    filterOf({ ...readEventQuery(new URLSearchParams()), from: '2026-01-01', to: '2026-01-01', report: '7' }),
  ).toEqual({ from: new Date('2025-12-31T16:00:00Z'), until: new Date('2026-01-01T16:00:00Z'), report: 7 })
})

test.each([null, '', 'x', '1', '1.2.3', '-1.2', `${'9'.repeat(20)}.1`])('%j is no place', (text) =>
  expect(readEventCursor(text)).toBeNull(),
)

test('a place is found again', () => {
  expect(readEventCursor(printEventCursor({ at: new Date('2026-01-01T00:00:00.123Z'), id: 42 }))).toEqual({
    at: '2026-01-01T00:00:00.123Z',
    id: 42,
  })
})

describe('a detail in words', () => {
  const say = (verb: string, detail: Record<string, unknown>) =>
    describeEvent({ verb, detail }, new Map([['u1', '李明（li）']]))

  test.each([
    ['signInRefused', { accountId: 'u1', reason: 'wrongPassword' }, '账号：李明（li）；原因：密码不正确'],
    ['signInRefused', { accountId: null, reason: 'unknownName' }, '原因：没有这个用户名'],
    [
      'refused',
      { permission: 'report.edit', code: 'permission.denied', told: '您的账号没有此项权限。' },
      '答复：您的账号没有此项权限。',
    ],
    ['suspendCheck', { slug: 'no-such-check', recounted: 0 }, '检查规则：no-such-check；重新统计的报告数：0'],
    ['setRetention', { before: 36, after: 12 }, '原为：36；改为：12'],
    ['submit', { digest: 'ab'.repeat(32), version: 1, versionId: 'x' }, '内容摘要：abababababababab…；版本：1'],
    ['save', { fields: ['a', 'b', 'c', 'd', 'e', 'f'] }, '改动处：6 处'],
    ['later', { something: { deep: true, year: 2025 } }, 'something：deep 是，年度 2025'],
  ])('%s %j', (verb, detail, words) => expect(say(verb, detail)).toBe(words))

  test('names a check by its number', () => {
    expect(say('resumeCheck', { slug: 'six-sections-and-no-more' })).toMatch(/^检查规则：[A-Z]\d+ .+/)
  })
})
