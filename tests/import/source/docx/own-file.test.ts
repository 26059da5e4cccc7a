import { describe, expect, test } from 'vitest'
import { cellsOf } from '@/lib/formats/cells'
import { formatForYear } from '@/lib/formats/registry'
import { renderDocx } from '@/lib/render/docx/render'
import { textOf } from '@/lib/report/narrative'
import { sampleDoc } from '../../../render/sample-doc'
import { importedDocx, tableCells } from './read-docx'

describe.each([2020, 2024])('our own Word file of %i', (year) => {
  const read = importedDocx(renderDocx(sampleDoc({ year })))
  const cells = [...cellsOf(formatForYear(year)!).values()]
  const given = Object.fromEntries(cells.map(({ id }, index) => [id, (index * 7) % 13]))
  const valueOf = (id: string): number =>
    cells.find((cell) => cell.id === id)!.parts?.reduce((sum, part) => sum + valueOf(part), 0) ?? given[id]!

  test('every cell comes back', () => {
    const wanted = cells
      .filter((cell) => cell.section !== 'otherMatters')
      .map(({ id, kind }) => [id, kind === 'wan' ? String(valueOf(id)) : valueOf(id)])
    expect(tableCells(read)).toEqual(Object.fromEntries(wanted))
    expect(read.written.unread).toEqual([])
    expect(read.written.labels).toEqual([])
  })

  test('so do title, texts and signature', () => {
    expect(read.written.title).toBe(`江南市青山区市场监督管理局${year}年政府信息公开工作年度报告`)
    expect(read.report).toMatchObject({ year, organisation: '江南市青山区市场监督管理局' })
    expect(read.written.signature).toEqual({ organisation: '江南市青山区市场监督管理局', date: '2025年1月20日' })
    expect(read.report.content.issuedOn).toBe('2025-01-20')
    expect(read.written.sections.map(({ heading }) => heading.slice(0, 2))).toEqual([
      '',
      '一、',
      '二、',
      '三、',
      '四、',
      '五、',
      '六、',
    ])
    const text = textOf(read.report.content.narrative['overview.informationManagement'], () => '')
    expect(text).toBe('健全信息发布“三审三校”制度，落实先审查、后公开。定期清理失效文件，更新行政规范性文件目录。')
    if (year === 2024) expect(read.report.content.cells['otherMatters.processingFee.charged']).toBeDefined()
  })
})
