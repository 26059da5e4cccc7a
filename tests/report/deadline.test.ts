import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type DeadlineRule,
  deadlinesFor,
  legalDeadline,
  requiresScan,
  ruleFault,
  rulesAbove,
} from '@/lib/report/deadline'

it.each([
  ['云溪区市场监督管理局', '2026-01-31'],
  ['云溪区人民政府', '2026-03-31'],
  ['云溪区人民政府 办公室', '2026-03-31'],
  ['云溪区政府采购中心', '2026-01-31'],
])('%s has until %s', (organisation, day) => {
  expect(legalDeadline(organisation, 2025)).toBe(day)
})

it('an organ known to be a government has the time of one, whatever it is called', () => {
  expect(legalDeadline('云溪区行政公署', 2025, 'government')).toBe('2026-03-31')
  expect(legalDeadline('云溪区行政公署', 2025, 'dispatchedOrgan')).toBe('2026-01-31')
})

const rule = (organisationId: string, fields: Partial<DeadlineRule>): DeadlineRule => ({
  organisationId,
  submitBy: null,
  publishBy: null,
  requireScan: null,
  ...fields,
})
const department = { name: '云溪区教育局', kind: 'department', path: '/city/district/education/' }
const town = { name: '云溪区青石镇人民政府', kind: 'government', path: '/city/district/town/' }

describe('what counts for an organ', () => {
  it('is the law where nobody set a rule', () => {
    expect(deadlinesFor(department, 2025, [])).toEqual({
      submitBy: '2026-01-31',
      publishBy: '2026-01-31',
      requireScan: false,
    })
    expect(deadlinesFor(town, 2025, [rule('elsewhere', { submitBy: '2026-01-10' })])).toEqual({
      submitBy: '2026-03-31',
      publishBy: '2026-03-31',
      requireScan: false,
    })
  })

  it('is field by field the nearest rule at or above it', () => {
    const rules = [
      rule('district', { submitBy: '2026-01-15' }),
      rule('city', { submitBy: '2026-01-20', publishBy: '2026-01-28', requireScan: true }),
      rule('education', { requireScan: false }),
    ]
    expect(deadlinesFor(department, 2025, rules)).toEqual({
      submitBy: '2026-01-15',
      publishBy: '2026-01-28',
      requireScan: false,
    })
    expect(deadlinesFor(town, 2025, rules)).toEqual({
      submitBy: '2026-01-15',
      publishBy: '2026-01-28',
      requireScan: true,
    })
    expect(rulesAbove(department.path, rules).map(({ organisationId }) => organisationId)).toEqual([
      'education',
      'district',
      'city',
    ])
  })

  it('is never later than the law: a day for governments leaves departments where they are', () => {
    const rules = [rule('district', { submitBy: '2026-03-01', publishBy: '2026-03-20' })]
    expect(deadlinesFor(town, 2025, rules)).toMatchObject({ submitBy: '2026-03-01', publishBy: '2026-03-20' })
    expect(deadlinesFor(department, 2025, rules)).toMatchObject({ submitBy: '2026-01-31', publishBy: '2026-01-31' })
  })

  it('asks for handing in no later than for publishing', () => {
    expect(deadlinesFor(department, 2025, [rule('district', { publishBy: '2026-01-20' })])).toMatchObject({
      submitBy: '2026-01-20',
      publishBy: '2026-01-20',
    })
    expect(
      deadlinesFor(department, 2025, [
        rule('city', { publishBy: '2026-01-18' }),
        rule('district', { submitBy: '2026-01-25' }),
      ]),
    ).toMatchObject({ submitBy: '2026-01-18' })
  })

  it('is not taken from an organ whose id is only part of one above', () => {
    expect(deadlinesFor(department, 2025, [rule('dist', { submitBy: '2026-01-02' })]).submitBy).toBe('2026-01-31')
  })

  it('is what the nearest rules say field by field, whichever organs were asked before', () => {
    const field = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })
    const days = fc.constantFrom('2026-01-05', '2026-01-12', '2026-01-28')
    const ids = ['a', 'b', 'c', 'd', 'e']
    const rulesOf = fc.uniqueArray(
      fc.record({
        organisationId: fc.constantFrom(...ids),
        submitBy: field(days),
        publishBy: field(days),
        requireScan: field(fc.boolean()),
      }),
      { selector: ({ organisationId }) => organisationId },
    )
    const paths = fc.array(
      fc.shuffledSubarray(ids, { minLength: 1 }).map((path) => `/${path.join('/')}/`),
      { minLength: 1, maxLength: 8 },
    )
    fc.assert(
      fc.property(rulesOf, paths, (rules, asked) => {
        for (const path of asked) {
          const nearest = <K extends 'submitBy' | 'publishBy' | 'requireScan'>(key: K) =>
            rulesAbove(path, rules).find((one) => one[key] !== null)?.[key] ?? null
          const publishBy = nearest('publishBy') ?? '2026-01-31'
          const submitBy = nearest('submitBy') ?? publishBy
          expect(deadlinesFor({ ...department, path }, 2025, rules)).toEqual({
            publishBy,
            submitBy: submitBy < publishBy ? submitBy : publishBy,
            requireScan: nearest('requireScan') ?? false,
          })
          expect(requiresScan(path, rules)).toBe(nearest('requireScan') ?? false)
        }
      }),
    )
  })

  it('is found quickly for thousands of organs and hundreds of rules', () => {
    const rules = Array.from({ length: 500 }, (_, index) => rule(`organ-${index}`, { submitBy: '2026-01-15' }))
    const began = performance.now()
    for (let index = 0; index < 20_000; index++)
      deadlinesFor({ ...department, path: `/city/organ-${index % 1000}/unit-${index}/` }, 2025, rules)
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})

describe('a rule that cannot be', () => {
  const fault = (submitBy: string | null, publishBy: string | null, organ = department) =>
    ruleFault({ submitBy, publishBy }, organ, 2025)

  it.each([
    [null, null],
    ['2026-01-01', null],
    [null, '2026-01-31'],
    ['2026-01-20', '2026-01-20'],
  ])('%s and %s are fine', (submitBy, publishBy) => expect(fault(submitBy, publishBy)).toBeNull())

  it('is told in a sentence', () => {
    expect(fault('2025-12-31', null)).toBe('报送截止日期早于2026年1月1日，那时2025年度还没有结束')
    expect(fault(null, '2026-02-01')).toBe(
      '公布截止日期晚于法定期限：《政府信息公开条例》第四十九条规定，“云溪区教育局”应当在2026年1月31日前完成',
    )
    expect(fault('2026-02-01', null, town)).toBeNull()
    expect(fault(null, '2026-04-01', town)).toContain('2026年3月31日前')
    expect(fault('2026-01-30', '2026-01-20')).toBe('报送截止日期晚于公布截止日期，请改早')
    expect(fault('2026-01-32', null)).toBe('报送截止日期不是日历上有的日期')
  })
})
