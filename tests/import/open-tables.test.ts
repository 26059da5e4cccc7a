import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFile } from '@/lib/import/import-file'
import { openTables } from '@/lib/import/open-tables'

const workbook = {
  name: '统计表.xlsx',
  bytes: new Uint8Array(readFileSync(path.join(import.meta.dirname, '../fixtures/sheets/openpyxl-tables.xlsx'))),
}
const wantedFor = { organisation: '云溪县林业局', year: 2024 }
const csv = (text: string) => ({ name: '表三.csv', bytes: new TextEncoder().encode(text) })
const tableThree =
  '项目,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计\n一、本年新收政府信息公开申请数量,6,1,0,0,0,0,7\n二、上年结转政府信息公开申请数量,/,0,0,0,0,0,0\n'

describe('tables without a report around them', () => {
  it('are no report by themselves', async () => {
    expect(await importFile(workbook)).toMatchObject({ ok: false, code: 'import.noYear' })
  })

  it('are read as part of the report they are wanted for', async () => {
    const opened = await importFile({ ...workbook, wantedFor })
    if (!opened.ok) throw new Error(opened.message)
    const { report, written } = opened.value
    expect(report).toMatchObject({
      organisation: '云溪县林业局',
      year: 2024,
      content: { format: '2021', narrative: { lead: [] }, issuedOn: null },
    })
    expect(Object.keys(report.content.cells).length).toBeGreaterThan(100)
    expect(written).toMatchObject({ title: '', sections: [], signature: null })
  })

  it('may be separated values; totals stay beside the content and what is no number stays text', async () => {
    const opened = await importFile({ ...csv(tableThree), wantedFor })
    if (!opened.ok) throw new Error(opened.message)
    const { content } = opened.value.report
    expect(content.cells).toMatchObject({ 'requests.received.naturalPersons': 6, 'requests.received.businesses': 1 })
    expect(content.unread).toEqual({ 'requests.broughtForward.naturalPersons': '/' })
    expect(opened.value.written!.cells['requests.received.total']).toEqual({ text: '7', value: 7 })
  })

  it('must have an official label, and the year a format', () => {
    expect(openTables({ blocks: [] }, wantedFor)).toMatchObject({ ok: false, code: 'import.noTables' })
    expect(openTables({ blocks: [] }, { ...wantedFor, year: 2015 })).toMatchObject({ ok: false, code: 'import.year' })
  })
})
