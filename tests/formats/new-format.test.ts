import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { format2019 } from '@/lib/formats/2019'
import { format2021 } from '@/lib/formats/2021'
import type { FormatId } from '@/lib/formats/registry'
import type { CellId, FormatDefinition, LabelNode } from '@/lib/formats/types'
import type { Report } from '@/lib/report/content'

/*
 * README "Add a format", followed: the format of 2021 with one row more in table 3, and its line in the list. Nothing else is told of it,
 * and all that reads formats must take it in. The ids of formats are types, so a format that is none of today's needs a word here.
 */

const label = '6.申请事项已有生效裁判'
const row: CellId = 'requests.notProcessedJudged.naturalPersons'
const total: CellId = 'requests.notProcessedJudged.total'
const id = '2027' as FormatId

const withRow = (node: LabelNode): LabelNode => {
  if (!('children' in node)) return node
  const children = node.children.map(withRow)
  const added = { id: 'notProcessedJudged', label, said: /生效裁判/ }
  return { ...node, children: node.id === 'notProcessed' ? [...children, added] : children }
}

const format2027: FormatDefinition = {
  ...format2021,
  id,
  name: '2027年格式',
  years: { from: 2027, to: null },
  sections: format2021.sections.map((section) =>
    section.id === 'requests' && section.kind === 'table' && section.table.shape === 'cross'
      ? { ...section, table: { ...section.table, rows: section.table.rows?.map(withRow) ?? null } }
      : section,
  ),
}

/** Everything that reads formats, loaded anew beside the longer list. */
const load = async () => ({
  ...(await import('@/lib/formats/registry')),
  ...(await import('@/lib/formats/grid')),
  ...(await import('@/lib/report/schema')),
  ...(await import('@/lib/report/fields')),
  ...(await import('@/lib/report/totals')),
  ...(await import('@/lib/document/compose')),
  ...(await import('@/lib/import/import-file')),
  ...(await import('@/lib/render/docx/render')),
  ...(await import('@/lib/checks/run')),
  ...(await import('@/lib/checks/subject')),
  ...(await import('../checks/fixtures')),
  ...(await import('../checks/untied-reports')),
})
let house: Awaited<ReturnType<typeof load>>

beforeAll(async () => {
  vi.resetModules()
  vi.doMock('@/lib/formats/official-formats', () => ({
    officialFormats: [format2019, { ...format2021, years: { from: 2021, to: 2026 } }, format2027],
  }))
  house = await load()
})

afterAll(() => {
  vi.doUnmock('@/lib/formats/official-formats')
  vi.resetModules()
})

/** A correct report in which the new row counts: an application is moved there from another row. */
const correct = () => house.completeReport(id, { cells: { [row]: 1, 'requests.unavailableNotHeld.naturalPersons': 0 } })
const blocksOf = (...of: Parameters<typeof house.makeSubject>) =>
  house.runChecks(house.makeSubject(...of)).findings.filter(({ severity }) => severity === 'block')

describe('a format with one more row', () => {
  it('is the format of its years, and the one before stays that of its own', () => {
    expect([2020, 2026, 2027, 2040].map((year) => house.formatForYear(year)?.id)).toEqual([
      '2019',
      '2021',
      '2027',
      '2027',
    ])
  })

  it('has a schema with the cells of the row, which the one before has not', () => {
    const { content } = correct()
    expect(house.parseContent(content)).toEqual(content)
    expect(house.contentSchema('2021').safeParse({ ...content, format: '2021' }).success).toBe(false)
  })

  it('asks for them in the form', () => {
    expect(house.fieldsOf(correct().content)).toContain(row)
    const section = house.formatById(id).sections.find((candidate) => candidate.id === 'requests')
    const grid = house.gridOf((section?.kind === 'table' && section.table) || expect.fail('no table'))
    const at = grid.rows.findIndex((cells) => cells.some(({ text }) => text === label))
    expect(grid.rows[at]?.filter(({ role }) => role === 'value').map(({ cellId }) => cellId)).toHaveLength(7)
    expect(grid.rows.flat().find(({ text }) => text === '（五）不予处理')).toMatchObject({ rowSpan: 6 })
    expect(grid.rows.flat().find(({ text }) => text === '三、本年度办理结果')).toMatchObject({ rowSpan: 23 })
  })

  const stamp = { createdAt: '2028-01-16T02:00:00.000Z', revision: 1, digest: 'ab', code: null, draftMark: null }
  const printed = (report: Report) => house.composeDocument(report, stamp)

  it('is printed with the row, its figures and their total', () => {
    const cells = printed(correct()).blocks.flatMap((block) => (block.type === 'table' ? block.rows.flat() : []))
    expect(cells.map(({ text }) => text)).toContain(label)
    expect(cells.filter(({ cellId }) => cellId === row || cellId === total).map(({ text }) => text)).toEqual(['1', '1'])
  })

  const readBack = async (report: Report) => {
    const opened = await house.importFile({ name: '报告.docx', bytes: house.renderDocx(printed(report)) })
    if (!opened.ok) throw new Error(opened.message)
    const { content } = opened.value.report
    return { format: content.format, cells: content.cells, labels: opened.value.written?.labels }
  }

  it('is read back from its own document, cell by cell', async () => {
    expect(await readBack(correct())).toEqual({ format: id, cells: correct().content.cells, labels: [] })
  })

  it('leaves the documents of the format before what they were', async () => {
    const report = house.completeReport('2021')
    expect(await readBack(report)).toEqual({ format: '2021', cells: report.content.cells, labels: [] })
  })
})

describe('the checks of a format with one more row', () => {
  it('find nothing in a correct report, typed or imported', () => {
    const report = correct()
    expect(house.runChecks(house.makeSubject(report)).findings).toEqual([])
    const beside = { written: house.writtenOf(report), lastYear: house.contentBefore(id) }
    expect(house.runChecks(house.makeSubject(report, beside))).toEqual({ findings: [], notAssessed: [] })
  })

  it('ask for the row while it is empty', () => {
    const open = house.completeReport(id, { cells: { [row]: undefined } })
    expect(blocksOf(open).map(({ slug, cells }) => [slug, cells])).toEqual([['every-cell-filled', [row]]])
  })

  it('count the row among the outcomes', () => {
    const untied = house.completeReport(id, { cells: { [row]: 1 } })
    expect(blocksOf(untied).map(({ slug, cells }) => [slug, cells?.[0]])).toEqual([
      ['received-equals-handled', 'requests.received.naturalPersons'],
      ['received-equals-handled', 'requests.received.total'],
    ])
  })

  it('block wherever else a figure does not tie', () => {
    const untied = house.untiedReports(id)
    expect(untied.map(({ at }) => at)).toContain(total)
    for (const { slug, at, report, written } of untied)
      expect(
        blocksOf(report, { written })
          .filter((block) => block.slug === slug)
          .map(({ cells }) => cells?.[0]),
      ).toContain(at)
  })

  it('understand what clerks call the row', () => {
    const text = '其中因已有生效裁判不予处理政府信息公开申请3件。'
    const report = house.completeReport(id, {
      cells: { [row]: 1, 'requests.unavailableNotHeld.naturalPersons': 0 },
      narrative: { 'overview.disclosureOnRequest': text },
    })
    const { findings } = house.runChecks(house.makeSubject(report))
    expect(findings).toContainEqual(
      expect.objectContaining({
        slug: 'outcome-counts-equal-table',
        cells: expect.arrayContaining([total]),
        right: { text: `表三“（五）不予处理·${label}”总计`, value: 1 },
      }),
    )
  })
})
