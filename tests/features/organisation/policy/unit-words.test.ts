import { expect, test } from 'vitest'
import { kinds, levels } from '@/lib/features/organisation/policy/organisation-words'
import { readFlag, readKind, readLevel } from '@/lib/features/organisation/policy/unit-words'

test('our own words are understood', () => {
  for (const { value, label } of levels) expect(readLevel(label)).toBe(value)
  for (const { value, label } of kinds) expect(readKind(label)).toBe(value)
})

test.each([
  ['区 级', 'county'],
  ['县（市、区）', 'county'],
  ['乡（镇）', 'township'],
  ['地级市', 'prefectural'],
  ['厅级', null],
  ['', null],
])('level %s', (text, level) => expect(readLevel(text)).toBe(level))

test.each([
  ['街道办事处', 'dispatchedOrgan'],
  ['法律法规授权组织', 'authorisedBody'],
  ['派出机构', 'dispatchedOffice'],
  ['局', null],
])('kind %s', (text, kind) => expect(readKind(text)).toBe(kind))

test.each([
  ['是', true],
  ['Ｙ', true],
  ['√', true],
  ['1', true],
  ['否', false],
  ['×', false],
  ['0', false],
  ['-', false],
  ['可能', null],
  ['', null],
])('%s is %s', (text, flag) => expect(readFlag(text)).toBe(flag))
