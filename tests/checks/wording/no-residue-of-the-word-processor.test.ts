import { describe, expect, it } from 'vitest'
import { noResidueOfTheWordProcessor as check } from '@/lib/checks/wording/no-residue-of-the-word-processor'
import { completeReport, messagesOf, writtenOf } from '../fixtures'

const report = completeReport('2021')
const written = (...texts: string[]) => ({
  written: { ...writtenOf(report), unread: texts.map((text, index) => ({ text, where: `第 ${index + 1} 行` })) },
})

describe('no-residue-of-the-word-processor', () => {
  it('accepts a document without it, and leaves other unread text to the reader', () => {
    expect(messagesOf(check, report, written('附件：统计表'))).toEqual([])
  })

  it('lists marks of bookmarks and page numbers with their places', () => {
    expect(messagesOf(check, report, written('[bookmark: _GoBack]', '— 1 —'))).toEqual([
      '文件中有 2 处排版残留：[bookmark: _GoBack]（第 1 行）、— 1 —（第 2 行）。',
    ])
  })
})
