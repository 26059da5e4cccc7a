import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CellId } from '@/lib/formats/types'
import { linkStretch, type Paragraph, paragraphsOf, settleParagraphs, textOf } from '@/lib/report/narrative'
import { anyParagraph } from './samples'

const received: CellId = 'requests.received.total'
const handled: CellId = 'requests.handled.total'
const print = (cell: CellId) => ({ [received]: '5', [handled]: '12' })[cell] ?? ''
const old: Paragraph[] = [
  ['收到申请', { cell: received }, '件，'],
  ['办结', { cell: handled }, '件。'],
]

const linksOf = (paragraphs: readonly Paragraph[]) =>
  paragraphs.map((paragraph) => paragraph.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.cell])))

describe('textOf and paragraphsOf', () => {
  it('print linked numbers, one paragraph a line', () => {
    expect(textOf(old, print)).toBe('收到申请5件，\n办结12件。')
  })

  it('drop blank lines, indents and control characters', () => {
    expect(paragraphsOf('　　第一段\u0000\r\n\r\n \u00a0第二段　\n')).toEqual([['第一段'], ['第二段']])
    expect(paragraphsOf(' \n　')).toEqual([])
    expect(paragraphsOf('软\u000b回车')).toEqual([['软'], ['回车']])
  })

  it('come back as they went for text without links', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom(...'甲乙丙1，。 𬉼') })), (lines) => {
        const paragraphs = paragraphsOf(lines.join('\n'))
        expect(paragraphsOf(textOf(paragraphs, print))).toEqual(paragraphs)
      }),
    )
  })
})

describe('settleParagraphs', () => {
  it('trims the ends, joins neighbours and drops what is empty', () => {
    const typed: Paragraph[] = [
      ['　收到', '申请 '],
      [],
      [' '],
      [{ cell: received }, '件\u0000 '],
      [' ', { cell: handled }, ' '],
    ]
    expect(settleParagraphs(typed)).toEqual([['收到申请'], [{ cell: received }, '件'], [{ cell: handled }]])
  })

  it('is stable, and keeps every linked number', () => {
    fc.assert(
      fc.property(fc.array(anyParagraph('2021')), (paragraphs) => {
        const settled = settleParagraphs(paragraphs)
        expect(settleParagraphs(settled)).toEqual(settled)
        expect(linksOf(settled).flat()).toEqual(linksOf(paragraphs).flat())
      }),
    )
  })
})

describe('linkStretch', () => {
  const typed: Paragraph[] = [['引言'], ['收到', { cell: handled }, '件，其中5件公开。']]
  const text = textOf(typed, print)
  const at = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length })

  it('makes a number of the text a linked one, behind other linked numbers too', () => {
    const linked = linkStretch(typed, print, at('5'), received)
    expect(linked).toEqual([['引言'], ['收到', { cell: handled }, '件，其中', { cell: received }, '件公开。']])
    expect(textOf(linked!, print)).toBe(text)
  })

  it('leaves alone what is no plain text of one paragraph', () => {
    expect(linkStretch(typed, print, at('12'), received)).toBeNull()
    expect(linkStretch(typed, print, at('言\n收'), received)).toBeNull()
    expect(linkStretch(typed, print, { start: 900, end: 901 }, received)).toBeNull()
    expect(linkStretch(typed, print, { start: 1, end: 1 }, received)).toBeNull()
  })

  it('leaves no empty text behind', () => {
    expect(linkStretch([['5']], print, { start: 0, end: 1 }, received)).toEqual([[{ cell: received }]])
  })
})
