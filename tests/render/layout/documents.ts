import type { Block, Doc, DocCell, DocMeta, TableBlock } from '@/lib/document/model'

const meta: DocMeta = {
  title: '某局报告',
  organisation: '某局',
  year: 2024,
  language: 'zh-CN',
  createdAt: '2025-01-20T00:00:00.000Z',
  revision: 1,
  digest: 'ab',
  code: null,
  draftMark: null,
}

export const documentOf = (blocks: readonly Block[], more: Partial<DocMeta> = {}): Doc => ({
  meta: { ...meta, ...more },
  blocks,
})

export const heading = (text: string, level: 1 | 2 = 1): Block => ({ type: 'heading', level, text, anchor: text })
export const paragraph = (text: string): Block => ({ type: 'paragraph', text })
/** A paragraph of so many full lines of 28 characters. */
export const fullLines = (count: number): Block => paragraph('公'.repeat(28 * count - 2))

const blank = (columns: number): DocCell[] => Array.from({ length: columns }, () => ({ text: '0' }))

/**
 * A table of the 15 columns of table 4: two header rows, and so many rows of noughts with `cells` at the head of the
 * first.
 */
export function tableOf(rows: number, cells: readonly DocCell[] = []): TableBlock {
  return {
    type: 'table',
    id: 'cases',
    caption: '表',
    columns: 15,
    headerRows: 2,
    rows: [
      [
        { text: '头', rowSpan: 2, head: true },
        { text: '行政诉讼', colSpan: 14, head: true },
      ],
      Array.from({ length: 14 }, (_, index) => ({ text: `栏${index}`, head: true })),
      ...Array.from({ length: rows }, (_, row) => (row === 0 ? [...cells, ...blank(15 - cells.length)] : blank(15))),
    ],
  }
}

/** A table of one header row and `rows` rows, all under one label that spans them. */
export function spannedTable(rows: number): TableBlock {
  return {
    type: 'table',
    id: 'proactive',
    caption: '表',
    columns: 3,
    headerRows: 1,
    rows: [
      [{ text: '表头', colSpan: 3, head: true }],
      ...Array.from({ length: rows }, (_, row): DocCell[] => [
        ...(row === 0 ? [{ text: '总括', rowSpan: rows, head: true }] : []),
        { text: `项${row}` },
        { text: `数${row}` },
      ]),
    ],
  }
}
