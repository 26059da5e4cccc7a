import { describe, expect, it } from 'vitest'
import type { Decision } from '@/lib/checks/decisions/decision'
import { identify } from '@/lib/checks/decisions/identify'
import { awaitsWaiver, standingsOf } from '@/lib/checks/decisions/standings'
import type { Finding, Severity } from '@/lib/checks/define-check'
import { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import type { Report } from '@/lib/report/content'
import { completeReport } from '../fixtures'

const received = 'requests.received.naturalPersons'
const finding = (severity: Severity, more: Partial<Finding> = {}): Finding => ({
  code: 'T1',
  slug: 'some-check',
  severity,
  place: 'requests',
  cells: [received],
  message: '不一致。',
  advice: '请说明。',
  ...more,
})
const kinds = { block: 'waiver', explain: 'explanation', confirm: 'confirmation', hint: 'explanation' } as const
const report = (count = 6) => completeReport('2021', { cells: { [received]: count } })

/** A decision about a finding as it stands in a report. */
function about(found: Finding, given: Report = report(), more: Partial<Decision> = {}): Decision {
  const { slug, key, fingerprint } = identify(makeSubject(given), [found])[0]!
  return {
    slug,
    key,
    fingerprint,
    kind: kinds[found.severity],
    text: '原因如此',
    at: '2027-01-04T01:00:00.000Z',
    by: '林玥',
    byId: 'lin',
    answer: null,
    ...more,
  }
}
const standing = (
  found: Finding,
  decisions: readonly Decision[],
  given: Report = report(),
  lastYear: readonly Decision[] = [],
) => standingsOf(makeSubject(given), [found], { decisions, lastYear })[0]!
const granted = { granted: true, text: '', at: '', by: '方明远' }

describe('an explanation or a confirmation', () => {
  it.each(['explain', 'confirm'] as const)(
    'settles a finding of severity %s while its values are the same',
    (severity) => {
      expect(standing(finding(severity), []).state).toBe('open')
      const decision = about(finding(severity))
      expect(standing(finding(severity), [decision])).toMatchObject({ state: 'decided', decision })
    },
  )

  it('is void once a value has changed, and decided again when the value is put back', () => {
    const decision = about(finding('explain'))
    expect(standing(finding('explain'), [decision], report(7))).toMatchObject({
      state: 'void',
      decision: { text: '原因如此' },
    })
    expect(standing(finding('explain'), [decision], report(6)).state).toBe('decided')
  })

  it('settles neither another check, nor another place, nor a finding that has become graver', () => {
    const decision = about(finding('explain'))
    expect(standing(finding('explain', { slug: 'other-check' }), [decision])).toMatchObject({
      state: 'open',
      decision: null,
    })
    expect(standing(finding('explain', { cells: ['requests.received.businesses'] }), [decision])).toMatchObject({
      state: 'open',
      decision: null,
    })
    expect(standing(finding('block'), [decision])).toMatchObject({ state: 'open', decision: null })
  })

  it('leaves a hint alone', () => {
    expect(standing(finding('hint'), [about(finding('hint'))])).toMatchObject({
      state: 'open',
      decision: null,
      lastYear: null,
    })
  })
})

describe('a finding on text', () => {
  const says = (quote: string) => finding('confirm', { cells: undefined, field: 'overview.platforms', quote })

  it('whose words have changed offers the old decision once, to the finding of the same text', () => {
    const old = about(says('推送 75 篇'))
    const [first, second] = standingsOf(makeSubject(report()), [says('推送 57 篇'), says('开设 3 个栏目')], {
      decisions: [old],
    })
    expect(first).toMatchObject({ state: 'void', decision: old })
    expect(second).toMatchObject({ state: 'open', decision: null })
  })

  it('does not take over the decision about words that still stand', () => {
    const old = about(says('推送 75 篇'))
    const both = standingsOf(makeSubject(report()), [says('开设 3 个栏目'), says('推送 75 篇')], { decisions: [old] })
    expect(both.map(({ state }) => state)).toEqual(['open', 'decided'])
  })
})

describe('a waiver', () => {
  const block = finding('block')

  it('settles only once it is granted', () => {
    const asked = about(block)
    expect(standing(block, [asked])).toMatchObject({ state: 'open', decision: asked })
    expect(awaitsWaiver(standing(block, [asked]))).toBe(true)
    expect(standing(block, [{ ...asked, answer: granted }]).state).toBe('decided')
    expect(awaitsWaiver(standing(block, [{ ...asked, answer: granted }]))).toBe(false)
  })

  it('that was refused stays in sight until the values change', () => {
    const refused = about(block, report(), { answer: { ...granted, granted: false } })
    expect(standing(block, [refused])).toMatchObject({ state: 'open', decision: refused })
    expect(awaitsWaiver(standing(block, [refused]))).toBe(false)
    expect(standing(block, [refused], report(7))).toMatchObject({ state: 'open', decision: null })
  })

  it('asked for or granted is void for other values', () => {
    expect(standing(block, [about(block)], report(7)).state).toBe('void')
    expect(standing(block, [about(block, report(), { answer: granted })], report(7)).state).toBe('void')
    expect(awaitsWaiver(standing(block, [about(block)], report(7)))).toBe(false)
  })
})

describe('last year’s explanation', () => {
  it('is offered for the same check and cells while nothing is decided', () => {
    const old = about(finding('explain'), report(40))
    expect(standing(finding('explain'), [], report(), [old])).toMatchObject({ state: 'open', lastYear: old })
    expect(standing(finding('explain'), [about(finding('explain'))], report(), [old]).lastYear).toBeNull()
    expect(standing(finding('explain', { slug: 'other-check' }), [], report(), [old]).lastYear).toBeNull()
    expect(standing(finding('confirm'), [], report(), [about(finding('confirm'))]).lastYear).toBeNull()
  })
})

describe('a real check', () => {
  const given = (collected: string) =>
    completeReport('2021', {
      cells: { 'otherMatters.processingFee.charged': '100', 'otherMatters.processingFee.collected': collected },
    })
  const run = (collected: string, decisions: readonly Decision[]) => {
    const subject = makeSubject(given(collected))
    return standingsOf(subject, runChecks(subject).findings, { decisions })
  }

  it('is explained, made void by another amount, and gone when it holds', () => {
    const { slug, key, fingerprint } = run('120', [])[0]!
    expect(slug).toBe('fee-collected-not-above-charged')
    const decision: Decision = {
      slug,
      key,
      fingerprint,
      kind: 'explanation',
      text: '含上年通知、本年收取的 20 元',
      at: '',
      by: '',
      byId: '',
      answer: null,
    }
    expect(run('120', [decision]).map(({ state }) => state)).toEqual(['decided'])
    expect(run('130', [decision]).map(({ state }) => state)).toEqual(['void'])
    expect(run('100', [decision])).toEqual([])
  })
})
