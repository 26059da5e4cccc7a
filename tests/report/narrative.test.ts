import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CellId } from '@/lib/formats/types'
import { linkStretch, paragraphsOf, retype, settleParagraphs, textOf, type Paragraph } from '@/lib/report/narrative'
import { anyParagraph } from './samples'

const received: CellId = 'requests.received.total'
const handled: CellId = 'requests.handled.total'
const print = (cell: CellId) => ({ [received]: '5', [handled]: '12' })[cell] ?? ''
const old: Paragraph[] = [['收到申请', { cell: received }, '件，'], ['办结', { cell: handled }, '件。']]

const linksOf = (paragraphs: readonly Paragraph[]) => paragraphs.map((paragraph) => paragraph.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.cell])))

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
    fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom(...'甲乙丙1，。 𬉼') })), (lines) => {
      const paragraphs = paragraphsOf(lines.join('\n'))
      expect(paragraphsOf(textOf(paragraphs, print))).toEqual(paragraphs)
    }))
  })
})

describe('settleParagraphs', () => {
  it('trims the ends, joins neighbours and drops what is empty', () => {
    const typed: Paragraph[] = [['　收到', '申请 '], [], [' '], [{ cell: received }, '件\u0000 '], [' ', { cell: handled }, ' ']]
    expect(settleParagraphs(typed)).toEqual([['收到申请'], [{ cell: received }, '件'], [{ cell: handled }]])
  })

  it('is stable, and keeps every linked number', () => {
    fc.assert(fc.property(fc.array(anyParagraph('2021')), (paragraphs) => {
      const settled = settleParagraphs(paragraphs)
      expect(settleParagraphs(settled)).toEqual(settled)
      expect(linksOf(settled).flat()).toEqual(linksOf(paragraphs).flat())
    }))
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

describe('retype keeps linked numbers', () => {
  it('of text that is as it was', () => {
    expect(retype(old, textOf(old, print), print)).toEqual(old)
  })

  it('of a paragraph that was moved', () => {
    expect(retype(old, '办结12件。\n收到申请5件，', print)).toEqual([old[1], old[0]])
  })

  it('of every changed paragraph, not only the first', () => {
    expect(linksOf(retype(old, '共收到申请5件，\n全部办结12件。', print))).toEqual([[received], [handled]])
  })

  it('before and after the change', () => {
    const sentence: Paragraph[] = [['收到', { cell: received }, '件，办结', { cell: handled }, '件。']]
    expect(retype(sentence, '收到5件，全部办结12件。', print)).toEqual([['收到', { cell: received }, '件，全部办结', { cell: handled }, '件。']])
    expect(linksOf(retype(sentence, '收到5件，办结十二件。', print))).toEqual([[received]])
  })

  it('when a line is put before, between or behind', () => {
    expect(linksOf(retype(old, '新的一段\n收到申请5件，\n又一段\n办结12件。\n末段', print))).toEqual([[], [received], [], [handled], []])
  })

  it('without falling into ever smaller pieces', () => {
    const once = retype(old, '收到申请共5件，\n办结12件。', print)
    expect(retype(once, '收到申请合计5件，\n办结12件。', print)[0]).toEqual(['收到申请合计', { cell: received }, '件，'])
  })

  it('when a paragraph is cut in two', () => {
    const sentence: Paragraph[] = [['收到', { cell: received }, '件，', '办结', { cell: handled }, '件。']]
    expect(linksOf(retype(sentence, '收到5件，\n办结12件。', print))).toEqual([[received], [handled]])
  })
})

describe('retype gives a linked number up', () => {
  it.each(['收到申请53件，', '收到申请15件，', '收到申请5.6件，', '收到申请1.5件，', '收到申请5,000件，'])('when its digits become part of another number: %s', (line) => {
    expect(retype([old[0]!], line, print)).toEqual([[line]])
  })

  it('when its cell is not filled and the text around it is gone', () => {
    const blank: Paragraph[] = [[{ cell: 'cases.reconsideration.total' }, '件']]
    expect(retype(blank, '全新的文字', print)).toEqual([['全新的文字']])
  })
})

it('retype never changes what was typed', () => {
  const line = fc.string({ unit: fc.constantFrom(...'收到5件12办结，。'), minLength: 1 })
  fc.assert(fc.property(fc.array(anyParagraph('2021')), fc.array(fc.oneof(line, fc.constantFrom('收到申请5件，', '办结12件。'))), (others, lines) => {
    const typed = lines.join('\n')
    expect(textOf(retype([...old, ...others], typed, print), print)).toBe(textOf(paragraphsOf(typed), print))
  }))
})
