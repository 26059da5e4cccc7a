import { describe, expect, it } from 'vitest'
import { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import { emptyContent } from '@/lib/report/content'
import { completeReport, writtenOf } from './fixtures'

const rank = ['block', 'explain', 'confirm', 'hint']
const report = completeReport('2021')

describe('runChecks', () => {
  it('tells what was not assessed, and why, apart from what passed', () => {
    const { notAssessed } = runChecks(makeSubject(report))
    expect(notAssessed.length).toBeGreaterThan(0)
    expect(notAssessed.every(({ lacks }) => lacks.length > 0)).toBe(true)
    expect(
      runChecks(makeSubject(report, { written: writtenOf(report), lastYear: emptyContent('2021') })).notAssessed,
    ).toEqual([])
  })

  it('puts the gravest first and names the check of every finding', () => {
    const { findings } = runChecks(
      makeSubject({
        ...report,
        content: { ...report.content, issuedOn: null, narrative: emptyContent('2021').narrative, cells: {} },
      }),
    )
    const order = findings.map(({ severity }) => rank.indexOf(severity))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(new Set(order).size).toBeGreaterThan(1)
    expect(findings.every(({ code, slug, message, advice }) => code && slug && message && advice)).toBe(true)
  })

  it('is plain data that can be sent and stored', () => {
    const assessment = runChecks(makeSubject({ ...report, content: { ...report.content, cells: {} } }))
    expect(assessment.findings.length).toBeGreaterThan(0)
    expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment)
  })

  it('does not run a suspended check', () => {
    const subject = makeSubject({ ...report, content: { ...report.content, cells: {} } })
    const all = runChecks(subject)
    const { findings, notAssessed } = runChecks(subject, new Set(['every-cell-filled', 'labels-equal-the-format']))
    expect(findings).toEqual(all.findings.filter(({ slug }) => slug !== 'every-cell-filled'))
    expect(findings.length).toBeLessThan(all.findings.length)
    expect(notAssessed.map(({ slug }) => slug)).not.toContain('labels-equal-the-format')
  })

  it('runs only the checks of the report’s format', () => {
    const without2021 = runChecks(makeSubject({ organisation: '某局', year: 2020, content: emptyContent('2019') }))
    expect(without2021.findings.map(({ slug }) => slug)).not.toContain('fee-figures-given')
    expect(
      runChecks(makeSubject({ organisation: '某局', year: 2025, content: emptyContent('2021') })).findings.map(
        ({ slug }) => slug,
      ),
    ).toContain('fee-figures-given')
  })
})
