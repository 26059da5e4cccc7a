import { describe, expect, it } from 'vitest'
import { checks } from '@/lib/checks/registry'
import { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import { arithmeticStatements } from '../fixtures/prose/arithmetic'
import { caseStatements, documentStatements } from '../fixtures/prose/cases-and-documents'
import { mixedStatements } from '../fixtures/prose/mixed'
import { requestStatements } from '../fixtures/prose/requests'
import type { Statement } from '../fixtures/prose/statement'
import { cases, own } from '../fixtures/prose/table'
import { temptingStatements } from '../fixtures/prose/tempting'
import { completeReport } from './fixtures'

const corpus: readonly Statement[] = [
  ...requestStatements,
  ...caseStatements,
  ...documentStatements,
  ...arithmeticStatements,
  ...mixedStatements,
  ...temptingStatements,
]

/** The checks on figures in running text. */
const onProse = new Set([
  'N1',
  'N2',
  'N3',
  'N4',
  'N5',
  'N6',
  'N7',
  'N7a',
  'N7b',
  'N7c',
  'N7d',
  'N9',
  'N10',
  'N18',
  'N19',
])

/** So that the checks on silence (N9, N10) have nothing to say. */
const supervision = '做好行政复议、行政诉讼的答复工作，对纠正的案件逐案复盘。'

function found({
  text,
  field = 'overview.disclosureOnRequest',
  format = '2021',
  organisation,
  cells,
  receivedLastYear,
}: Statement) {
  const narrative = {
    'overview.supervision': supervision,
    [field]: field === 'overview.supervision' ? `${text}${supervision}` : text,
  }
  const report = completeReport(format, {
    organisation,
    narrative,
    cells: { ...clear, ...own[format], ...cases, ...cells },
  })
  const lastYear =
    receivedLastYear === undefined
      ? undefined
      : completeReport(format, {
          cells: { ...clear, 'requests.received.businesses': 0, 'requests.received.naturalPersons': receivedLastYear },
        }).content
  return runChecks(makeSubject(report, { lastYear })).findings.filter(({ code }) => onProse.has(code))
}

/** The figures of the usual fixture that the table of the corpus does not have. */
const clear = {
  'requests.broughtForward.naturalPersons': 0,
  'requests.disclosed.businesses': 0,
  'requests.withheldCaseFile.naturalPersons': 0,
  'requests.withheldInternalAffairs.naturalPersons': 0,
  'requests.carriedForward.naturalPersons': 0,
  'cases.litigationDirect.upheld': 0,
}

describe(`prose corpus: ${corpus.length} sentences, ${corpus.filter(({ code }) => code === null).length} true and ${corpus.filter(({ code }) => code !== null).length} false`, () => {
  it('names checks that exist', () => {
    expect([...onProse].filter((code) => !checks.some((check) => check.code === code))).toEqual([])
  })

  it.each(corpus.map((statement) => [statement.code ?? 'silent', statement.text, statement] as const))(
    '%s: %s',
    (_, text, statement) => {
      const findings = found(statement)
      expect(findings.map(({ code }) => code)).toEqual(statement.code === null ? [] : [statement.code])
      for (const { field, quote } of findings)
        expect(quote === undefined || text.includes(quote), `${field} ${quote}`).toBe(true)
    },
  )

  it('precision and recall are 1 on this corpus: every finding is wanted, every wanted finding is made', () => {
    const results = corpus.map((statement) => ({
      wanted: statement.code,
      made: found(statement).map(({ code }) => code),
    }))
    const made = results.reduce((sum, result) => sum + result.made.length, 0)
    const hits = results.filter(({ wanted, made: codes }) => wanted !== null && codes.includes(wanted)).length
    const wanted = results.filter((result) => result.wanted !== null).length
    expect({ precision: hits / made, recall: hits / wanted }).toEqual({ precision: 1, recall: 1 })
  })
})
