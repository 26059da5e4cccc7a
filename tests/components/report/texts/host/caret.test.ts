import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { insertPieces, lengthOfParagraph, unlink } from '@/components/report/texts/host/caret'
import type { CellId } from '@/lib/formats/types'
import { joinPieces, type Paragraph, textOf } from '@/lib/report/narrative'
import { anyParagraph } from '../../../../report/samples'

const cell: CellId = 'requests.received.total'
const other: CellId = 'requests.handled.total'

describe('insertPieces', () => {
  it('puts pieces in within a text, before and after a linked number', () => {
    const paragraphs: Paragraph[] = [['收到', { cell: other }, '件']]
    expect(insertPieces(paragraphs, { paragraph: 0, offset: 1 }, [{ cell }]).paragraphs).toEqual([
      ['收', { cell }, '到', { cell: other }, '件'],
    ])
    expect(insertPieces(paragraphs, { paragraph: 0, offset: 2 }, [{ cell }]).paragraphs).toEqual([
      ['收到', { cell }, { cell: other }, '件'],
    ])
    expect(insertPieces(paragraphs, { paragraph: 0, offset: 3 }, ['共']).paragraphs).toEqual([
      ['收到', { cell: other }, '共件'],
    ])
  })

  it('makes a paragraph at the end where nobody has been yet, in place of an empty one', () => {
    expect(insertPieces([['甲'], []], null, [{ cell }])).toEqual({
      paragraphs: [['甲'], [{ cell }]],
      caret: { paragraph: 1, offset: 1 },
    })
    expect(insertPieces([[]], null, ['甲']).paragraphs).toEqual([['甲']])
  })

  it('leaves the caret behind what was put in, and every other word where it was', () => {
    const print = () => '#'
    fc.assert(
      fc.property(
        fc.array(anyParagraph('2021'), { minLength: 1, maxLength: 4 }),
        anyParagraph('2021'),
        fc.nat(),
        fc.nat(),
        (paragraphs, pieces, row, column) => {
          const paragraph = row % paragraphs.length
          const offset = column % (lengthOfParagraph(paragraphs[paragraph]!) + 1)
          const next = insertPieces(paragraphs, { paragraph, offset }, pieces)
          const text = textOf([paragraphs[paragraph]!], print)
          expect(textOf([next.paragraphs[paragraph]!], print)).toBe(
            text.slice(0, offset) + textOf([pieces], print) + text.slice(offset),
          )
          expect(next.caret).toEqual({ paragraph, offset: offset + lengthOfParagraph(pieces) })
          expect(next.paragraphs.toSpliced(paragraph, 1)).toEqual(paragraphs.toSpliced(paragraph, 1))
        },
      ),
    )
  })
})

describe('unlink', () => {
  it('makes the one linked number plain text, the others stay', () => {
    const paragraphs: Paragraph[] = [
      ['收到', { cell }, '件'],
      [{ cell: other }, '、', { cell }],
    ]
    expect(unlink(paragraphs, 0, '5')).toEqual([['收到5件'], paragraphs[1]])
    expect(unlink(paragraphs, 2, '5')).toEqual([paragraphs[0], [{ cell: other }, '、5']])
    expect(unlink(paragraphs, 9, '5')).toEqual(paragraphs.map(joinPieces))
  })
})
