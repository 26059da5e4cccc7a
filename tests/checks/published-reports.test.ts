import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import { importText } from '@/lib/import/import-text'

const folder = path.join(import.meta.dirname, '../../../shared/samples')

/** What people found in five published reports by reading them; nothing else may be said of them. */
const expected: Record<string, string[]> = {
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

describe.skipIf(!existsSync(folder))('published reports', () => {
  it.each(Object.keys(expected))('%s: every fault that the checks know is found, and no other', (number) => {
    const file = readdirSync(folder).find((name) => name.startsWith(`${number}_`))!
    const read = importText(readFileSync(path.join(folder, file), 'utf8'))
    if (!read.ok) throw new Error(read.message)
    const { findings } = runChecks(makeSubject(read.value.report, { written: read.value.written }))
    // The wording of the texts (T) has its own list.
    expect(
      findings
        .filter(({ code }) => !code.startsWith('T'))
        .map(({ code, severity, place }) => `${code} ${severity} ${place}`),
    ).toEqual(expected[number])
  })
})
