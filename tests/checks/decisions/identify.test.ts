import { describe, expect, it } from 'vitest'
import { anchorOf, identify } from '@/lib/checks/decisions/identify'
import type { Finding } from '@/lib/checks/define-check'
import { makeSubject } from '@/lib/checks/subject'
import { completeReport } from '../fixtures'

const received = 'requests.received.naturalPersons'
const handled = 'requests.handled.naturalPersons'
const finding = (more: Partial<Finding>): Finding => ({
  code: 'T1',
  slug: 'some-check',
  severity: 'explain',
  place: 'requests',
  message: '不一致。',
  advice: '请说明。',
  ...more,
})
const of = (found: Partial<Finding>, change: Parameters<typeof completeReport>[1] = {}) =>
  identify(makeSubject(completeReport('2021', change)), [finding(found)])[0]!

describe('the key of a finding', () => {
  it('is its cells, in whatever order the check names them', () => {
    expect(of({ cells: [received, handled] }).key).toBe(`${handled},${received}`)
    expect(of({ cells: [handled, received] })).toMatchObject({
      key: of({ cells: [received, handled] }).key,
      fingerprint: of({ cells: [received, handled] }).fingerprint,
    })
  })

  it('is the field and the words quoted for a finding on text', () => {
    const key = of({ field: 'overview.disclosureOnRequest', quote: '收到申请 8 件' }).key
    expect(key).toBe('overview.disclosureOnRequest“收到申请8件')
    expect(anchorOf(key)).toBe('overview.disclosureOnRequest')
    expect(of({ field: 'issuedOn' }).key).toBe('issuedOn')
    expect(of({}).key).toBe('requests')
  })

  it('tells two findings of the same check and place apart', () => {
    const two = identify(makeSubject(completeReport('2021')), [
      finding({}),
      finding({ message: '另一处。' }),
      finding({ slug: 'other-check' }),
    ])
    expect(two.map(({ key }) => key)).toEqual(['requests', 'requests#2', 'requests'])
    expect(two.map(({ key }) => anchorOf(key))).toEqual(['requests', 'requests', 'requests'])
  })
})

describe('the fingerprint', () => {
  it('changes with the value of a cell, a total too, and with nothing else of the report', () => {
    const cells = { cells: [received, handled] as const }
    const before = of(cells).fingerprint
    expect(of(cells, { cells: { [received]: 7 } }).fingerprint).not.toBe(before)
    expect(of(cells, { cells: { 'requests.disclosed.naturalPersons': 2 } }).fingerprint).not.toBe(before)
    expect(
      of(cells, { cells: { 'requests.received.businesses': 9 }, narrative: { lead: '另写一段。' } }).fingerprint,
    ).toBe(before)
  })

  it('keeps zero, blank and a slash apart', () => {
    const values = [
      of({ cells: [received] }, { cells: { [received]: 0 } }),
      of({ cells: [received] }, { cells: { [received]: undefined } }),
      of({ cells: [received] }, { cells: { [received]: undefined }, unread: { [received]: '/' } }),
    ]
    expect(new Set(values.map(({ fingerprint }) => fingerprint)).size).toBe(3)
  })

  it('changes with the other side of the comparison', () => {
    const against = (value: number) =>
      of({ cells: [received], left: { text: '本年', value: 6 }, right: { text: '上年', value } }).fingerprint
    expect(against(3)).not.toBe(against(4))
  })

  it('does not change with the wording of the message', () => {
    expect(of({ cells: [received], message: '换一种说法。' }).fingerprint).toBe(of({ cells: [received] }).fingerprint)
    expect(of({ field: 'problems.problems', quote: '收到 8 件', message: '换一种说法。' }).fingerprint).toBe(
      of({ field: 'problems.problems', quote: '收到 8 件' }).fingerprint,
    )
  })

  it('of a date is the date', () => {
    expect(of({ field: 'issuedOn' }, { issuedOn: '2026-03-01' }).fingerprint).not.toBe(
      of({ field: 'issuedOn' }, { issuedOn: '2026-03-02' }).fingerprint,
    )
  })

  it('of a finding with neither cells nor quotation is what its sentence says, or else the text it speaks of', () => {
    expect(of({ message: '写作“六、其他”，共 3 处。' }).fingerprint).toBe('“六、其他”;3')
    const text = (words: string) =>
      of({ field: 'problems.improvements' }, { narrative: { 'problems.improvements': words } }).fingerprint
    expect(text('无')).toBe('无')
    expect(text('')).toBe('')
    expect(text(`${'改进'.repeat(150)}一`)).not.toBe(text(`${'改进'.repeat(150)}一二`))
    expect(text('改'.repeat(5000)).length).toBeLessThan(250)
  })
})
