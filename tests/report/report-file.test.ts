import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyContent, type Report } from '@/lib/report/content'
import { parseReportFile, printReportFile } from '@/lib/report/report-file'
import { anyReport } from './samples'

const report: Report = { organisation: '云溪区司法局', year: 2025, content: emptyContent('2021') }
const file = () => JSON.parse(printReportFile(report)) as { content: Record<string, unknown> } & Record<string, unknown>

function refusal(text: string): string {
  const parsed = parseReportFile(text)
  if (parsed.ok) throw new Error('the file was accepted')
  expect(parsed.message).toMatch(/^[\u4e00-\u9fff“\d]/)
  expect(parsed.message).not.toMatch(/Error|invalid|expected/i)
  return parsed.message
}

const changed = (change: object) => JSON.stringify({ ...file(), ...change })
const withContent = (change: object) => changed({ content: { ...file().content, ...change } })
const withNarrative = (change: object) => withContent({ narrative: { ...report.content.narrative, ...change } })

describe('a report’s file', () => {
  it('comes back as it went, for any content', () => {
    fc.assert(
      fc.property(anyReport, (any) => {
        expect(parseReportFile(printReportFile(any))).toEqual({ ok: true, value: any })
      }),
      { numRuns: 50 },
    )
  })

  it('is the same text again when it is read and printed', () => {
    fc.assert(
      fc.property(anyReport, (any) => {
        const text = printReportFile(any)
        const parsed = parseReportFile(text)
        expect(parsed.ok && printReportFile(parsed.value)).toBe(text)
      }),
      { numRuns: 30 },
    )
  })

  it('does not depend on the order in which cells and texts were filled in', () => {
    const cells = { 'requests.received.businesses': 1, 'proactive.licences.decisions': 2 } as const
    const backwards = { 'proactive.licences.decisions': 2, 'requests.received.businesses': 1 } as const
    const narrative = Object.fromEntries(
      Object.entries(report.content.narrative).reverse(),
    ) as unknown as Report['content']['narrative']
    const print = (content: Partial<Report['content']>) =>
      printReportFile({ ...report, content: { ...report.content, ...content } })
    expect(print({ cells: backwards, narrative })).toBe(print({ cells }))
  })

  it('may begin with a byte order mark and end with blank lines', () => {
    expect(parseReportFile(`\ufeff${printReportFile(report)}\n\n`).ok).toBe(true)
  })

  it('may hold 100,000 characters in a paragraph and characters outside the common fonts', () => {
    const narrative = { ...report.content.narrative, lead: [['旻玥瞭昉𬉼䶮'.repeat(16_667)]] }
    const long = { ...report, content: { ...report.content, narrative } }
    const parsed = parseReportFile(printReportFile(long))
    // Compared as a truth value: nobody wants 100,000 characters in a failure message.
    expect(parsed.ok && parsed.value.content.narrative.lead[0]![0] === narrative.lead[0]![0]).toBe(true)
  })
})

describe('a refusal names the place', () => {
  it('of a damaged file', () => {
    for (const text of ['', '{', printReportFile(report).slice(0, -20), 'PK\u0003\u0004', '<html>'])
      expect(refusal(text)).toBe('文件不是完整的 JSON，可能已损坏或没有下载完整')
  })

  it('of something else', () => {
    for (const text of ['null', '[]', '"text"', '1']) expect(refusal(text)).toBe('文件内容不是一份报告')
    expect(refusal('{}')).toContain('不是本系统导出的年度报告')
    expect(refusal(changed({ kind: 'invoice' }))).toContain('不是本系统导出的年度报告')
  })

  it('of a newer or impossible version', () => {
    expect(refusal(changed({ schemaVersion: 2 }))).toBe('文件由更新版本的系统生成（版本 2），请升级后再打开')
    for (const schemaVersion of [0, -1, 1.5, '1'])
      expect(refusal(changed({ schemaVersion }))).toContain('schemaVersion')
  })

  it('of a year without a format', () => {
    expect(refusal(changed({ year: 2018 }))).toBe('2018年没有对应的年度报告格式')
    expect(refusal(changed({ year: '2025' }))).toBe('文件中“year”一项缺失或不正确')
  })

  it('of an unnamed organ', () => {
    for (const organisation of ['', ' 　', '\u0000', '局'.repeat(201), null])
      expect(refusal(changed({ organisation }))).toBe('文件中“organisation”一项缺失或不正确')
  })

  it('of an unknown format', () => {
    expect(refusal(withContent({ format: '2008' }))).toBe('文件中“content.format”一项缺失或不正确')
  })

  it('of a 20-digit number', () => {
    const tooLong = Number('12345678901234567890')
    expect(refusal(withContent({ cells: { 'requests.received.naturalPersons': tooLong } }))).toBe(
      '表三“一、本年新收政府信息公开申请数量”自然人的数值不正确',
    )
  })

  it('of money as a number', () => {
    expect(refusal(withContent({ cells: { 'proactive.charges.collected': 5.4195 } }))).toBe(
      '表二“行政事业性收费”本年收费金额（单位：万元）的数值不正确',
    )
  })

  it('of an unknown cell', () => {
    expect(refusal(withContent({ cells: { 'requests.other.total': 1 } }))).toBe(
      '文件中有本格式没有的项目“requests.other.total”',
    )
    expect(refusal(withContent({ remarks: '' }))).toBe('文件中有本格式没有的项目“remarks”')
  })

  it('of a total, which is computed', () => {
    expect(refusal(withContent({ cells: { 'requests.handled.total': 1 } }))).toBe(
      '表三“（七）总计”总计是合计数，由系统计算，文件中不应有这一项',
    )
  })

  it('of text too long or in another shape', () => {
    expect(refusal(withNarrative({ 'overview.platforms': [['字'.repeat(200_000)]] }))).toBe(
      '“（四）政府信息公开平台建设”的文字过长',
    )
    expect(refusal(withNarrative({ 'problems.problems': '没有分段' }))).toBe('“存在的主要问题”的内容不正确')
    expect(refusal(withNarrative({ lead: [[{ cell: 'requests.other.total' }]] }))).toBe('“引言”的内容不正确')
    expect(refusal(withContent({ unread: { 'requests.received.businesses': '字'.repeat(201) } }))).toContain(
      '表三“一、本年新收政府信息公开申请数量”商业企业',
    )
  })

  it('of a day that does not exist', () => {
    expect(refusal(withContent({ issuedOn: '2026-02-30' }))).toBe('成文日期不正确，应为 2026-01-20 的形式')
  })
})

it('never throws, whatever stands in a file', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.jsonValue().map((value) => changed({ content: value })),
        fc.jsonValue().map((value) => withContent({ cells: value, narrative: value })),
      ),
      (text) => {
        const parsed = parseReportFile(text)
        if (!parsed.ok) expect(parsed.message).toMatch(/[\u4e00-\u9fff]/)
      },
    ),
  )
})
