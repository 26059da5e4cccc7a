import { describe, expect, it } from 'vitest'
import type { Finding } from '@/lib/checks/define-check'
import { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import { reportNumbers, reportSources } from '../fixtures/published'
import { imported } from '../import/fixtures'
import { defects } from './sample-defects'

function findingsOf(text: string): readonly Finding[] {
  const { report, written } = imported(text)
  return runChecks(makeSubject(report, { written })).findings
}

/** “S5 第 45 行”: a code, and words that stand in the message. */
function names(wanted: string, { code, message }: Finding): boolean {
  const [wantedCode, ...words] = wanted.split(' ')
  return code === wantedCode && message.includes(words.join(' '))
}

describe.each(reportSources)('the defects of five reports, $name', ({ text }) => {
  const findings = new Map(reportNumbers.map((number) => [number, findingsOf(text(number))]))

  it.each(defects.filter(({ found }) => found))('$sample, $number: $what', ({ sample, found }) => {
    for (const wanted of found!)
      expect(
        findings.get(sample)!.some((finding) => names(wanted, finding)),
        wanted,
      ).toBe(true)
  })

  it.each(reportNumbers)('%s: every finding names one of them', (sample) => {
    const known = defects.filter((defect) => defect.sample === sample).flatMap(({ found }) => found ?? [])
    expect(
      findings
        .get(sample)!
        .filter((finding) => !known.some((wanted) => names(wanted, finding)))
        .map(({ code, message }) => `${code} ${message}`),
    ).toEqual([])
  })
})

it('every defect is found or held for a reason', () => {
  for (const { found, held } of defects) expect((found?.length ?? 0) > 0).toBe(held === undefined)
  expect(defects.filter(({ found }) => found).length / defects.length).toBeGreaterThan(0.65)
})
