import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { checks } from '@/lib/checks/registry'
import { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import { cellsOf } from '@/lib/formats/cells'
import { formatIds, formats } from '@/lib/formats/registry'
import type { CellId } from '@/lib/formats/types'
import { emptyContent } from '@/lib/report/content'
import { completeReport, contentBefore, writtenOf } from './fixtures'
import { untiedReports } from './untied-reports'

/** The checks that are not for every format, with the cells that a format must have for them. All others are for every one. */
const excepting: Readonly<Record<string, readonly CellId[]>> = {
  'disclosed-documents-agree': ['proactive.normativeDocuments.totalDisclosed'],
  'total-disclosed-not-shrunk': ['proactive.normativeDocuments.totalDisclosed'],
  'items-not-below-zero': ['proactive.licences.itemsLastYear'],
  'items-are-not-decisions': ['proactive.licences.itemsLastYear'],
  'items-are-counted-one-by-one': ['proactive.licences.itemsLastYear'],
  'items-follow-last-year': ['proactive.licences.itemsLastYear'],
  'in-force-follows-last-year': ['proactive.normativeDocuments.inForce'],
  'fee-figures-given': ['otherMatters.processingFee.notices'],
  'fee-collected-not-above-charged': ['otherMatters.processingFee.charged', 'otherMatters.processingFee.collected'],
  'fee-unpaid-not-above-notices': ['otherMatters.processingFee.notices', 'requests.otherFeeUnpaid.total'],
  'fee-within-charges': ['otherMatters.processingFee.collected', 'proactive.charges.collected'],
}

/** What that comes to for the formats of today. */
const exceptedToday = [
  [
    '2019',
    [
      'fee-collected-not-above-charged',
      'fee-figures-given',
      'fee-unpaid-not-above-notices',
      'fee-within-charges',
      'in-force-follows-last-year',
    ],
  ],
  [
    '2021',
    [
      'disclosed-documents-agree',
      'items-are-counted-one-by-one',
      'items-are-not-decisions',
      'items-follow-last-year',
      'items-not-below-zero',
      'total-disclosed-not-shrunk',
    ],
  ],
] as const

describe.each(formats.map((format) => ({ name: format.id, format })))('format of $name', ({ format }) => {
  it.each(checks.map((check) => ({ slug: check.slug, check })))('$slug is decided', ({ slug, check }) => {
    const lacking = (excepting[slug] ?? []).filter((cell) => !cellsOf(format).has(cell))
    expect(check.except?.(format) ?? false).toBe(lacking.length > 0)
  })
})

it.each(exceptedToday)('the format of %s excepts no others', (id, slugs) => {
  const format = formats.find((candidate) => candidate.id === id)!
  const excepted = checks.filter((check) => check.except?.(format)).map(({ slug }) => slug)
  expect(excepted.sort()).toEqual(slugs)
})

describe.each(formatIds)('a report of the format of %s', (id) => {
  const blocksOf = (...of: Parameters<typeof makeSubject>) =>
    runChecks(makeSubject(...of)).findings.filter(({ severity }) => severity === 'block')

  it('is blocked while it is empty, in every table', () => {
    const empty = { ...completeReport(id), content: emptyContent(id) }
    const blocks = blocksOf(empty)
    for (const place of ['proactive', 'requests', 'cases'])
      expect(blocks).toContainEqual(expect.objectContaining({ slug: 'every-cell-filled', place }))
  })

  it('is not blocked when it is correct, be it typed or imported, beside last year’s', () => {
    const report = completeReport(id)
    expect(blocksOf(report)).toEqual([])
    expect(blocksOf(report, { written: writtenOf(report), lastYear: contentBefore(id) })).toEqual([])
  })

  const untied = untiedReports(id)

  it.each(untied)('is blocked by $slug where $at does not tie', ({ slug, at, report, written }) => {
    const blocks = blocksOf(report, { written })
    expect(blocks.filter((block) => block.slug === slug).map(({ cells }) => cells![0])).toContain(at)
  })

  it('is tried with every check that reconciles and blocks', () => {
    const family = readdirSync(path.join(import.meta.dirname, '../../lib/checks/reconcile'))
    const reconciling = checks.filter(({ slug, severity }) => severity === 'block' && family.includes(`${slug}.ts`))
    const tried = new Set(untied.map(({ slug }) => slug))
    const format = formats.find((candidate) => candidate.id === id)!
    expect(
      reconciling
        .filter((check) => !check.except?.(format))
        .map(({ slug }) => slug)
        .sort(),
    ).toEqual([...tried].sort())
  })
})
