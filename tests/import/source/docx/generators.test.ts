import { describe, expect, test } from 'vitest'
import type { NarrativeId } from '@/lib/formats/narrative'
import { formatById } from '@/lib/formats/registry'
import { textOf } from '@/lib/report/narrative'
import { sampleCells } from '../../sample-cells'
import { docxFixture, importedDocx, tableCells } from './read-docx'

const files = [
  {
    name: 'python-docx',
    format: '2021',
    year: 2023,
    organisation: '云溪县林业局',
    date: '2024年1月18日',
    issuedOn: '2024-01-18',
  },
  {
    name: 'libreoffice-from-doc',
    format: '2021',
    year: 2023,
    organisation: '云溪县林业局',
    date: '2024年1月18日',
    issuedOn: '2024-01-18',
  },
  {
    name: 'libreoffice',
    format: '2019',
    year: 2020,
    organisation: '青禾市东岭区民政局',
    date: '2021年1月22日',
    issuedOn: '2021-01-22',
  },
] as const

describe.each(files)('a file of $name', ({ name, format, year, organisation, date, issuedOn }) => {
  const read = importedDocx(docxFixture(name))
  const definition = formatById(format)
  const text = (id: NarrativeId) => textOf(read.report.content.narrative[id], () => '')

  test('every cell has its value', () => {
    expect(tableCells(read)).toEqual(sampleCells(definition))
    expect(read.report.content.format).toBe(format)
  })

  test('nothing is left over, no label differs', () => {
    expect(read.written.unread).toEqual([])
    expect(read.written.labels).toEqual([])
    expect(read.notes).toEqual([])
  })

  test('title, headings, signature', () => {
    expect(read.written.title).toBe(`${organisation}${year}年政府信息公开工作年度报告`)
    expect(read.report).toMatchObject({ organisation, year })
    expect(read.written.sections.map(({ heading }) => heading)).toEqual([
      '',
      ...definition.sections.map(({ heading }) => heading),
    ])
    expect(read.written.aspects).toEqual(definition.aspects.map(({ heading }) => heading))
    expect(read.written.signature).toEqual({ organisation, date })
    expect(read.report.content.issuedOn).toBe(issuedOn)
  })

  test('texts', () => {
    expect(text('lead')).toBe(
      `根据《中华人民共和国政府信息公开条例》的规定编制本报告，所列数据的统计期限为${year}年1月1日至12月31日。`,
    )
    expect(text('overview.summary')).toBe(`${year}年，本局围绕群众关心的事项推进公开，各项工作平稳有序。`)
    expect(text('overview.proactiveDisclosure')).toBe('全年在网站公开信息264条，其中政策解读9条。')
    expect(text('overview.supervision')).toBe('组织培训两次，参加人员六十三人次。')
    expect(text('otherMatters.text')).toBe('没有其他需要报告的事项。')
  })
})
