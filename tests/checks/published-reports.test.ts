import { describe, expect, it } from 'vitest'
import { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import { type ReportNumber, reportNumbers, reportSources } from '../fixtures/published'
import { imported } from '../import/fixtures'

/** What people found in five published reports by reading them; nothing else may be said of them. */
const expected: Record<ReportNumber, string[]> = {
  '000': [
    'S1 block requests',
    'S1 block cases',
    'S5 block proactive',
    'S5 block proactive',
    'S5 block proactive',
    'N9 confirm problems',
    'N11 confirm proactive',
    'S7 hint overview',
    'S12 hint signature',
  ],
  '001': [
    'S3 block title',
    'S2 block otherMatters',
    'S2 block overview',
    'S1 block proactive',
    'S1 block requests',
    'S1 block cases',
    'S1 block problems',
    'S7 block overview',
    'S4 block signature',
    'N13 explain proactive',
    'S10 explain problems',
    'S7 confirm overview',
    'S8 hint overview',
    'S7 hint overview',
    'N15 hint proactive',
    'N15 hint proactive',
  ],
  '002': [
    'S1 block problems',
    'S5 block requests',
    'S11 explain otherMatters',
    'S12 explain signature',
    'N10 hint cases',
  ],
  '003': [
    'S3 block title',
    'S1 block overview',
    'S1 block problems',
    'S8 explain overview',
    'S12 explain signature',
    'N15 confirm proactive',
    'N14 confirm proactive',
  ],
  '004': [
    'S5 block proactive',
    'S5 block proactive',
    'H5 block cases',
    'N13 explain proactive',
    'S9 confirm lead',
    'S8 hint overview',
    'S7 hint overview',
    'S7 hint overview',
    'N18 hint overview',
    'N19 hint overview',
    'N15 hint proactive',
  ],
}

describe.each(reportSources)('five reports, $name', ({ text }) => {
  it.each(reportNumbers)('%s: every fault that the checks know is found, and no other', (number) => {
    const { report, written } = imported(text(number))
    const { findings } = runChecks(makeSubject(report, { written }))
    // The wording of the texts (T) has its own list.
    expect(
      findings
        .filter(({ code }) => !code.startsWith('T'))
        .map(({ code, severity, place }) => `${code} ${severity} ${place}`),
    ).toEqual(expected[number])
  })
})
