import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Finding } from '@/lib/checks/define-check'
import { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import { importText } from '@/lib/import/import-text'
import { defects } from './sample-defects'

const folder = path.join(import.meta.dirname, '../../../shared/samples')
const samples = ['000', '001', '002', '003', '004']

function findingsOf(sample: string): readonly Finding[] {
  const file = readdirSync(folder).find((name) => name.startsWith(`${sample}_`))!
  const read = importText(readFileSync(path.join(folder, file), 'utf8'))
  if (!read.ok) throw new Error(read.message)
  return runChecks(makeSubject(read.value.report, { written: read.value.written })).findings
}

/** “S5 第 45 行”: a code, and words that stand in the message. */
function names(wanted: string, { code, message }: Finding): boolean {
  const [wantedCode, ...words] = wanted.split(' ')
  return code === wantedCode && message.includes(words.join(' '))
}

describe.skipIf(!existsSync(folder))('the defects of five published reports', () => {
  const findings = new Map(existsSync(folder) ? samples.map((sample) => [sample, findingsOf(sample)]) : [])

  it.each(defects.filter(({ found }) => found))('$sample.$number $what', ({ sample, found }) => {
    for (const wanted of found!)
      expect(
        findings.get(sample)!.some((finding) => names(wanted, finding)),
        wanted,
      ).toBe(true)
  })

  it.each(samples)('%s: every finding names one of them', (sample) => {
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
