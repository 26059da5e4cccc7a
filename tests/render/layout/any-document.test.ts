import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Doc, DocCell, TableBlock } from '@/lib/document/model'
import { loadFonts } from '@/lib/render/fonts/load'
import { frame } from '@/lib/render/layout/frame'
import { layout } from '@/lib/render/layout/layout'
import { textWidth } from '@/lib/render/layout/lines'
import { firstCharacters } from '@/lib/std/text'
import { documentOf } from './documents'

const { advance } = loadFonts()

const text = fc
  .array(
    fc.constantFrom(
      '公开',
      '信息',
      '，',
      '。',
      '（年报）',
      '《条例》',
      '“三审三校”',
      '2024年',
      '12.5%',
      '——',
      '……',
      'A4',
      '、',
      ' ',
      '　',
      '旻𬉼',
      'https://www.example.gov.cn/zwgk/2024/index.html',
      '一二三四五六七八九十',
    ),
    { maxLength: 60 },
  )
  // A user does not write two marks of the end of a sentence in a row: such a heap may be longer than a line.
  .map((parts) =>
    parts
      .filter((part, index) => !/^[，。、—…]/.test(part) || (index > 0 && !/[，。、—…\s]$/.test(parts[index - 1]!)))
      .join(''),
  )

const cell = fc.record({
  text: fc.oneof(
    { weight: 20, arbitrary: fc.nat(999_999).map(String) },
    { weight: 1, arbitrary: text.map((value) => firstCharacters(value, 200)) },
  ),
})
const table = (id: TableBlock['id'], columns: number, headerRows: number) =>
  fc
    .array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: headerRows + 1, maxLength: 50 })
    .map(
      (rows): TableBlock => ({
        type: 'table',
        id,
        caption: '表',
        columns,
        headerRows,
        rows: rows.map((row, index) =>
          index < headerRows ? row.map((): DocCell => ({ text: '头', head: true })) : row,
        ),
      }),
    )

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 6, arbitrary: text.map((value): Block => ({ type: 'paragraph', text: value })) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('heading' as const),
      level: fc.constantFrom(1 as const, 2 as const),
      text: text.map((value) => firstCharacters(value, 60)),
      anchor: fc.constant('a'),
    }),
  },
  { weight: 1, arbitrary: fc.oneof(table('proactive', 4, 1), table('requests', 10, 2), table('cases', 15, 1)) },
  { weight: 1, arbitrary: fc.constant<Block>({ type: 'pageBreak' }) },
)
const document = fc
  .record({
    lines: fc.array(
      text.map((value) => firstCharacters(value, 60)),
      { maxLength: 3 },
    ),
    blocks: fc.array(block, { maxLength: 14 }),
    organisation: text.map((value) => firstCharacters(value, 60)),
  })
  .map(
    ({ lines, blocks, organisation }): Doc =>
      documentOf([{ type: 'title', lines }, ...blocks, { type: 'signature', organisation, date: '2025年1月20日' }]),
  )

/** All the text of a document in reading order, header rows aside, without white space. */
const sourceOf = ({ blocks }: Doc) =>
  blocks
    .flatMap((item) => {
      switch (item.type) {
        case 'title':
          return item.lines
        case 'heading':
        case 'paragraph':
          return [item.text]
        case 'signature':
          return [item.organisation, item.date]
        default:
          return []
      }
    })
    .join('')
    .replace(/\s/g, '')

const inMargin = /^— \d+ —$/
const isFlow = (face: string, size: number) => face === 'title' || size === 16

describe('any document', () => {
  it('stands on the pages once, in order, inside the type area', () => {
    fc.assert(
      fc.property(document, (doc) => {
        const pages = layout(doc, advance)
        const texts = pages.flatMap((page) => page.texts.filter((placed) => !inMargin.test(placed.text)))
        expect(
          texts
            .filter(({ face, size }) => isFlow(face, size))
            .map((placed) => placed.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(sourceOf(doc))
        for (const placed of texts) {
          const right = placed.x + textWidth(placed.text, placed, advance) - placed.spacing
          if (
            placed.x < frame.left - 0.5 ||
            right > frame.right + 0.5 ||
            placed.baseline > frame.bottom ||
            placed.baseline < frame.top
          )
            expect.fail(`“${placed.text}” stands from ${placed.x} to ${right} at ${placed.baseline}`)
        }
        for (const { x1, x2, y1, y2 } of pages.flatMap((page) => page.rules)) {
          expect(Math.min(x1, x2)).toBeGreaterThan(frame.left - 0.1)
          expect(Math.max(x1, x2)).toBeLessThan(frame.right + 0.1)
          expect(Math.max(y1, y2)).toBeLessThan(frame.bottom + 0.1)
        }
      }),
      { numRuns: 120 },
    )
  })

  it('keeps every text of its tables, once', () => {
    fc.assert(
      fc.property(document, (doc) => {
        const rows = doc.blocks.flatMap((item) => (item.type === 'table' ? item.rows.slice(item.headerRows) : []))
        const wanted = [
          ...rows
            .flat()
            .map((item) => item.text)
            .join('')
            .replace(/\s/g, ''),
        ]
          .sort()
          .join('')
        const shown = layout(doc, advance)
          .flatMap((page) => page.texts)
          .filter((placed) => !isFlow(placed.face, placed.size) && placed.text !== '头' && !inMargin.test(placed.text))
        expect(
          [
            ...shown
              .map((placed) => placed.text)
              .join('')
              .replace(/\s/g, ''),
          ]
            .sort()
            .join(''),
        ).toBe(wanted)
      }),
      { numRuns: 60 },
    )
  })

  it('starts no line with a closing mark and ends none with an opening one', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (paragraphs) => {
        const doc = documentOf(paragraphs.map((value): Block => ({ type: 'paragraph', text: value })))
        layout(doc, advance)
          .flatMap((page) => page.texts)
          .filter(({ size }) => size === 16)
          .forEach((line) => {
            // What begins a paragraph is the writer's: only lines that the layout began are judged.
            if (Math.abs(line.x - frame.left) < 0.1) expect(line.text).not.toMatch(/^[，。、）》”…—%]/)
            expect(line.text).not.toMatch(/[（《“]$/)
          })
      }),
      { numRuns: 100 },
    )
  })

  it('is laid out the same each time', () => {
    fc.assert(
      fc.property(document, (doc) => {
        expect(layout(doc, advance)).toEqual(layout(doc, advance))
      }),
      { numRuns: 10 },
    )
  })
})
