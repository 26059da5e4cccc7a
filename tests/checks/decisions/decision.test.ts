import { describe, expect, it } from 'vitest'
import {
  currentDecisions,
  type DecisionStep,
  type DecisionVerb,
  decisionFor,
  reasonFault,
  settledReason,
} from '@/lib/checks/decisions/decision'

let clock = 0
const step = (verb: DecisionVerb, text = '', more: Partial<DecisionStep> = {}): DecisionStep => ({
  slug: 'some-check',
  key: 'a,b',
  fingerprint: 'a=1;b=2',
  verb,
  text,
  at: new Date(Date.UTC(2027, 0, 4, 1, clock++)).toISOString(),
  by: '林玥',
  byId: 'lin',
  ...more,
})

describe('the decisions that stand', () => {
  it('a new one takes the place of the old one of the same check and place', () => {
    const steps = [
      step('explain', '旧的原因'),
      step('explain', '别处', { key: 'c' }),
      step('explain', '新的原因', { fingerprint: 'a=2;b=2' }),
    ]
    expect(currentDecisions(steps).map(({ key, text, fingerprint }) => [key, text, fingerprint])).toEqual([
      ['c', '别处', 'a=1;b=2'],
      ['a,b', '新的原因', 'a=2;b=2'],
    ])
  })

  it('one that was taken back does not', () => {
    expect(currentDecisions([step('explain', '原因'), step('withdraw')])).toEqual([])
    expect(currentDecisions([step('confirm'), step('withdraw'), step('confirm')])).toMatchObject([
      { kind: 'confirmation', answer: null },
    ])
  })

  it('a waiver carries its answer, who gave it and when', () => {
    const asked = step('requestWaiver', '系统升级所致')
    expect(currentDecisions([asked])).toMatchObject([{ kind: 'waiver', text: '系统升级所致', answer: null }])
    expect(currentDecisions([asked, step('grantWaiver', '同意', { by: '方明远', byId: 'fang' })])).toMatchObject([
      { by: '林玥', answer: { granted: true, text: '同意', by: '方明远' } },
    ])
    expect(currentDecisions([asked, step('refuseWaiver', '应当改正')])).toMatchObject([
      { answer: { granted: false, text: '应当改正' } },
    ])
  })

  it('a request made again waits for an answer of its own', () => {
    expect(
      currentDecisions([step('requestWaiver', '一'), step('refuseWaiver', '不行'), step('requestWaiver', '二')]),
    ).toMatchObject([{ text: '二', answer: null }])
  })

  it('an answer to other values than were asked about, or to nothing, changes nothing', () => {
    expect(
      currentDecisions([step('requestWaiver', '一'), step('grantWaiver', '', { fingerprint: 'a=9;b=2' })]),
    ).toMatchObject([{ answer: null }])
    expect(currentDecisions([step('grantWaiver')])).toEqual([])
    expect(currentDecisions([step('explain', '原因'), step('grantWaiver')])).toMatchObject([
      { kind: 'explanation', answer: null },
    ])
  })
})

describe('what settles a finding', () => {
  it('follows from how grave it is', () => {
    expect((['block', 'explain', 'confirm', 'hint'] as const).map(decisionFor)).toEqual([
      'waiver',
      'explanation',
      'confirmation',
      null,
    ])
  })

  it('a reason has 5 to 500 characters, space not counted at the lower end', () => {
    expect(reasonFault('原 因 略 略 ', '说明')).toBe('说明太短，请写明原因，至少 5 个字。')
    expect(reasonFault('上年统计口径有误', '说明')).toBeNull()
    expect(reasonFault('𬉼'.repeat(500), '说明')).toBeNull()
    expect(reasonFault('原'.repeat(501), '申请理由')).toBe('申请理由有 501 个字，请压缩到 500 个字以内。')
  })

  it('is kept without what nobody can see', () => {
    expect(settledReason('  上年\u0000多报一件\r\n已更正 ')).toBe('上年多报一件\n已更正')
  })
})
