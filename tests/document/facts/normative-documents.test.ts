import { describe, expect, it } from 'vitest'
import { columnsOf, normativeDocumentsSentence } from '@/lib/document/facts/normative-documents'
import { cellsOf } from '@/lib/formats/cells'
import { type FormatId, formatById } from '@/lib/formats/registry'
import { textOf } from '@/lib/report/narrative'

function say(format: FormatId, values: Record<string, number>): string {
  const count = (id: string) => values[id.split('.').slice(1).join('.')] ?? 0
  return textOf([normativeDocumentsSentence(formatById(format), count)], (id) => String(count(id)))
}

describe('normative documents', () => {
  it('are made, repealed and in force since 2021', () => {
    expect(say('2021', { 'normativeDocuments.issued': 2, 'normativeDocuments.inForce': 7 })).toBe(
      '本年度制发行政规范性文件2件，废止0件，现行有效7件。',
    )
  })

  it('are made and disclosed in the trial format', () => {
    const values = {
      'normativeDocuments.newlyMade': 2,
      'normativeDocuments.newlyDisclosed': 1,
      'normativeDocuments.totalDisclosed': 9,
    }
    expect(say('2019', values)).toBe('本年度新制作规范性文件2件，新公开1件，对外公开总数9件。')
  })

  it('come after 规章 where the organ has any', () => {
    expect(say('2021', { 'rules.inForce': 3 })).toBe(
      '本年度制发规章0件，废止0件，现行有效3件；制发行政规范性文件0件，废止0件，现行有效0件。',
    )
  })
})

it.each<FormatId>(['2019', '2021'])('the columns are those of the format of %s', (format) => {
  const ids = [...cellsOf(formatById(format)).keys()].filter((id) => id.startsWith('proactive.normativeDocuments.'))
  expect(ids).toEqual(columnsOf(formatById(format)).map((column) => `proactive.normativeDocuments.${column}`))
})
