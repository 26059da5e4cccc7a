import { describe, expect, it } from 'vitest'
import { parseFindings, storeFindings } from '@/lib/checks/decisions/stored-findings'
import { parseContent } from '@/lib/report/schema'
import contents from '../../fixtures/stored/version-content.json'
import rows from '../../fixtures/stored/version-findings.json'

// Rows of versions as they stood in a database of November 2026: they open for ever.
describe('findings of a version', () => {
  it.each(rows.map((row, index) => ({ index, row })))(
    'row $index from before there were tags is read as it is',
    ({ row }) => {
      expect(parseFindings(row, '1')).toEqual(row)
    },
  )

  it.each(rows.map((row, index) => ({ index, row })))('row $index is the same after it was stored anew', ({ row }) => {
    const stored = JSON.parse(JSON.stringify(storeFindings(parseFindings(row, '1'))))
    expect(stored).toMatchObject({ form: 1 })
    expect(parseFindings(stored, '1')).toEqual(row)
  })

  it('names the version when it cannot be read', () => {
    const [row] = rows
    const broken = row?.map((standing) => ({ ...standing, state: 'settled' }))
    for (const json of [null, {}, { form: 2, findings: [] }, { findings: [] }, [{}], broken])
      expect(() => parseFindings(json, '0199')).toThrow('Version 0199 findings cannot be read')
  })
})

it.each(contents.map((content, index) => ({ index, content })))(
  'content $index of a version is read as it is',
  ({ content }) => {
    expect(parseContent(content)).toEqual(content)
  },
)
