import { describe, expect, it } from 'vitest'
import { groupFindings, keepSame, marksOf, targetOf } from '@/lib/checks/finding-groups'
import { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import { cellsOf } from '@/lib/formats/cells'
import { formatById } from '@/lib/formats/registry'
import { emptyContent, type ReportContent } from '@/lib/report/content'
import { withField } from '@/lib/report/fields'

const format = formatById('2021')
const findingsOf = (content: ReportContent) =>
  runChecks(makeSubject({ organisation: '某局', year: 2025, content })).findings
const grouped = (content: ReportContent) => groupFindings(format, content, findingsOf(content))
const zeros = [...cellsOf(format).values()]
  .filter(({ parts }) => parts === null)
  .reduce((content, { id }) => withField(content, id, '0'), emptyContent('2021'))

describe('findings in groups', () => {
  it('is calm about a report that was just begun', () => {
    const { wrong, open, counts } = grouped(emptyContent('2021'))
    expect(wrong).toEqual([])
    expect(open.length).toBeGreaterThan(3)
    expect(counts.block).toBe(0)
    expect(marksOf(grouped(emptyContent('2021'))).size).toBe(0)
  })

  it('puts what does not add up under its section, counts it and marks its cells', () => {
    const groups = grouped(withField(zeros, 'requests.received.businesses', '2'))
    expect(groups.wrong.map(({ place }) => place)).toEqual(['requests'])
    expect(groups.counts.block).toBe(groups.wrong[0]!.findings.length)
    expect(marksOf(groups).get('requests.received.businesses')).toHaveLength(1)
  })

  it('counts a slash as filled in wrongly, not as open', () => {
    const groups = grouped(withField(zeros, 'proactive.rules.issued', '/'))
    expect(groups.wrong[0]?.place).toBe('proactive')
  })

  it('leads to the first cell that can be typed into', () => {
    expect(targetOf(format, { cells: ['requests.handled.total', 'requests.disclosed.businesses'] })).toBe(
      'requests.disclosed.businesses',
    )
    expect(targetOf(format, { field: 'issuedOn' })).toBe('issuedOn')
    expect(targetOf(format, {})).toBeNull()
  })

  it('keeps the identity of findings that stay', () => {
    const before = findingsOf(withField(zeros, 'requests.received.businesses', '2'))
    const after = findingsOf(
      withField(withField(zeros, 'requests.received.businesses', '2'), 'requests.received.naturalPersons', '1'),
    )
    const kept = keepSame(before, after)
    const same = kept.filter((finding) => before.includes(finding))
    expect(same.length).toBeGreaterThan(0)
    expect(same.length).toBeLessThan(kept.length)
    expect(kept).toEqual(after)
  })
})
