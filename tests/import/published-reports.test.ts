import { describe, expect, test } from 'vitest'
import { reportNumbers, reportSources } from '../fixtures/published'
import { imported } from './fixtures'

describe.each(reportSources)('five reports, $name', ({ text, expected }) => {
  test.each(reportNumbers)('%s: every cell is read as a person reads it', (number) => {
    const { report, written } = imported(text(number))
    const { format, year, organisation, cells } = expected(number)
    expect({ format: report.content.format, year: report.year, organisation: report.organisation }).toEqual({
      format,
      year,
      organisation,
    })
    expect(
      Object.fromEntries(Object.keys(cells).map((id) => [id, written.cells[id as never]?.['value'] ?? null])),
    ).toEqual(cells)
  })
})
