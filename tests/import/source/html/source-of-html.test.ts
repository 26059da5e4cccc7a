import { describe, expect, test } from 'vitest'
import { cellsOf } from '@/lib/formats/cells'
import { formatById } from '@/lib/formats/registry'
import { parseReportFile, printReportFile } from '@/lib/report/report-file'
import { expectedPage, importedHtml, pageNames, pageText } from './fixtures'

const boilerplate =
  /首页|位置|打印|关闭|字体|字号|来源|浏览|点击|发布(?:时间|日期)|上一篇|下一篇|下一页|相关链接|分享|扫一扫|版权|ICP|主办|标识码|无障碍|索引号|检索使用|document|此处待补|- 6 -/

describe.each(pageNames)('%s', (name) => {
  const { report, written } = importedHtml(pageText(name))
  const expected = expectedPage(name)

  test('every cell of the tables has the value that stands on the page', () => {
    const ids = [...cellsOf(formatById(report.content.format)).values()]
      .filter((cell) => cell.section !== 'otherMatters')
      .map((cell) => cell.id)
    expect(ids).toHaveLength(expected.otherwiseZero)
    const read = Object.fromEntries(ids.map((id) => [id, written.cells[id]?.value ?? null]))
    expect(read).toEqual(Object.fromEntries(ids.map((id) => [id, id in expected.cells ? expected.cells[id] : 0])))
  })

  test('title, headings, signature, year and format', () => {
    expect({
      format: report.content.format,
      year: report.year,
      organisation: report.organisation,
      title: written.title,
      sections: written.sections.map((section) => section.heading),
      signature: written.signature,
    }).toEqual({
      format: expected.format,
      year: expected.year,
      organisation: expected.organisation,
      title: expected.title,
      sections: expected.sections,
      signature: expected.signature,
    })
  })

  test('nothing of the website is in the report', () => {
    const kept = JSON.stringify([report, written.sections, written.unread.map(({ text }) => text)])
    expect(kept.match(boilerplate)?.[0] ?? null).toBeNull()
  })

  test('all that is not understood is named in the fixture', () => {
    expect(written.unread.map(({ text }) => text)).toEqual(expected.unread)
    expect(written.labels.map(({ found }) => found)).toEqual(expected.slips)
    expect(report.content.narrative.lead.flat()).toEqual(expected.lead)
  })

  test('the report can be kept as a file and read again', () => {
    expect(parseReportFile(printReportFile(report))).toEqual({ ok: true, value: report })
  })
})
