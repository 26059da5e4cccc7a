import { describe, expect, it } from 'vitest'
import { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import { emptyContent } from '@/lib/report/content'
import { bothFormats, completeReport, contentBefore, writtenOf } from './fixtures'

describe.each(bothFormats)('a complete report of the format of %s', (format) => {
  const report = completeReport(format)

  it('has no findings', () => {
    expect(runChecks(makeSubject(report)).findings).toEqual([])
  })

  it('has none as an imported document', () => {
    expect(runChecks(makeSubject(report, { written: writtenOf(report) })).findings).toEqual([])
  })

  it('has none beside last year’s report that carried forward what it brings forward', () => {
    const { findings, notAssessed } = runChecks(
      makeSubject(report, { written: writtenOf(report), lastYear: contentBefore(format) }),
    )
    expect(findings).toEqual([])
    expect(notAssessed).toEqual([])
  })
})

describe('a report that has just been begun', () => {
  const draft = { organisation: '云溪区市场监督管理局', year: 2025, content: emptyContent('2021') }

  it('shows a few calm lines, one for each thing that is still empty', () => {
    const { findings } = runChecks(makeSubject(draft))
    expect(findings.map(({ code }) => code).sort()).toEqual(['H5', 'H5', 'H5', 'S10', 'S11', 'S12', 'S7'])
  })

  it('says no more than one line for a table filled column by column', () => {
    const cells = Object.fromEntries(
      Object.entries(completeReport('2021').content.cells).filter(([id]) => id.endsWith('.naturalPersons')),
    )
    const { findings } = runChecks(makeSubject({ ...draft, content: { ...draft.content, cells } }))
    expect(findings.filter(({ place }) => place === 'requests').map(({ code }) => code)).toEqual(['H5'])
  })
})

describe('what a check needs', () => {
  it('is named where it is lacking, as plain data', () => {
    const { notAssessed } = runChecks(makeSubject(completeReport('2021')))
    expect(notAssessed.map(({ code, lacks }) => [code, lacks])).toEqual([
      ['S2', ['written']],
      ['S1', ['written']],
      ['S5', ['written']],
      ['X2', ['lastYear']],
      ['X1', ['lastYear']],
      ['X5', ['lastYear']],
      ['X6', ['lastYear']],
      ['X7', ['lastYear']],
      ['X7a', ['lastYear']],
      ['S4', ['written']],
      ['X8', ['lastYear']],
      ['T11', ['written']],
      ['B5', ['written']],
    ])
    expect(structuredClone(notAssessed)).toEqual(notAssessed)
  })
})
