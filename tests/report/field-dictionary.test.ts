import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { cellsOf } from '@/lib/formats/cells'
import { narrativeIds } from '@/lib/formats/narrative'
import { formats } from '@/lib/formats/registry'
import { fieldDictionary, printFieldsCsv, printFieldsJson } from '@/lib/report/field-dictionary'

describe.each(formats.map((format) => [format.name, format] as const))('%s', (_, format) => {
  const fields = fieldDictionary(format)

  test('has every cell, every text and the date, each once', () => {
    expect(fields.map(({ id }) => id)).toEqual([...cellsOf(format).keys(), ...narrativeIds, 'issuedOn'])
  })

  test('names each cell so that no two have the same name', () => {
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length)
  })

  test('leaves nothing unsaid', () => {
    expect(fields.filter(({ name, path, type }) => !name || path.length === 0 || path.includes('') || !type)).toEqual(
      [],
    )
  })

  test('says what totals are made of', () => {
    const ids = new Set(fields.map(({ id }) => id))
    const totals = fields.filter(({ sumOf }) => sumOf.length > 0)
    expect(totals.length).toBeGreaterThan(10)
    expect(totals.flatMap(({ sumOf }) => sumOf).filter((id) => !ids.has(id))).toEqual([])
  })

  test('is the same as CSV and as JSON', () => {
    const text = printFieldsCsv(format)
    expect(text.startsWith('\ufeff')).toBe(true)
    const rows = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data
    expect(rows.slice(1).map(([id]) => id)).toEqual(fields.map(({ id }) => id))
    expect(rows.every((row) => row.length === 8)).toBe(true)
    expect(JSON.parse(printFieldsJson(format))).toMatchObject({
      format: format.id,
      fields: fields.map(({ id, name }) => ({ id, name })),
    })
  })
})

test('money has its unit, and a label says where it stands', () => {
  const fields = new Map(fieldDictionary(formats.at(-1)!).map((field) => [field.id, field]))
  expect(fields.get('proactive.charges.collected')).toMatchObject({ unit: '万元', section: '二、主动公开政府信息情况' })
  expect(fields.get('otherMatters.processingFee.charged')).toMatchObject({ unit: '元' })
  expect(fields.get('requests.received.total')).toMatchObject({
    path: ['一、本年新收政府信息公开申请数量', '申请人情况', '总计'],
  })
})
