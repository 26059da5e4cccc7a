import fc from 'fast-check'
import { parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { paragraphHtml } from '@/components/report/texts/host/paragraph-html'
import { readParagraphs, type TextNode } from '@/components/report/texts/host/read-paragraphs'
import type { CellId } from '@/lib/formats/types'
import { joinPieces, type Paragraph } from '@/lib/report/narrative'
import { anyParagraph } from '../../../../report/samples'

const cell: CellId = 'requests.received.total'
const html = (paragraphs: readonly Paragraph[], value = '5') =>
  paragraphHtml(paragraphs, { print: () => value, reportId: 'r1', placeholder: '在此填写' })

/** A parsed page as the browser would hand it out. */
function nodesOf(source: string): Pick<TextNode, 'childNodes'> {
  interface Parsed {
    type: string
    data?: string
    name?: string
    attribs?: Record<string, string>
    children?: Parsed[]
  }
  const convert = (node: Parsed): TextNode => {
    const childNodes = (node.children ?? []).map(convert)
    const text = node.type === 'text'
    return {
      nodeName: text ? '#text' : (node.name ?? '').toUpperCase(),
      nodeValue: text ? (node.data ?? '') : null,
      childNodes,
      textContent: text ? (node.data ?? '') : childNodes.map((child) => child.textContent).join(''),
      ...(!text && { getAttribute: (name: string) => node.attribs?.[name] ?? null }),
    }
  }
  return convert(parseDocument(source) as unknown as Parsed)
}
const isCell = (id: string): id is CellId =>
  id.startsWith('requests.') || id.startsWith('proactive.') || id.startsWith('cases.') || id.startsWith('otherMatters.')
const read = (source: string) => readParagraphs(nodesOf(source), isCell)

describe('paragraphHtml', () => {
  it('shows values, and says where a cell is not filled', () => {
    expect(html([['收到', { cell }, '件']])).toBe(
      `<p>收到<span data-linked-number="${cell}" data-report="r1" contenteditable="false">5</span>件</p>`,
    )
    expect(html([[{ cell }]], '')).toContain('data-unfilled="" contenteditable="false">〔未填〕<')
  })

  it('lets no text become markup', () => {
    expect(html([['<img src=x onerror=alert(1)> & "']])).toBe('<p>&lt;img src=x onerror=alert(1)&gt; &amp; &quot;</p>')
  })

  it('of nothing is an empty line with a hint', () =>
    expect(html([])).toBe('<p class="is-editor-empty" data-placeholder="在此填写"><br></p>'))

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.array(anyParagraph('2021'), { minLength: 1 }), (paragraphs) => {
        // A page knows no carriage return and no null, and a line end begins a paragraph.
        fc.pre(
          !['\r', '\n', '\u0000'].some((sign) =>
            paragraphs.flat().some((piece) => typeof piece === 'string' && piece.includes(sign)),
          ),
        )
        expect(read(html(paragraphs))).toEqual(paragraphs.map(joinPieces))
      }),
    )
  })
})

describe('readParagraphs', () => {
  it.each<[string, string, Paragraph[]]>([
    ['text without a paragraph', '甲', [['甲']]],
    ['line breaks', '<p>甲<br>乙</p>', [['甲'], ['乙']]],
    ['line ends', '<p>甲\n乙</p>', [['甲'], ['乙']]],
    ['the break that keeps an empty line open', '<p><br></p><p>甲<br></p>', [[], ['甲']]],
    ['lines as blocks of their own', '甲<div>乙</div><div>丙</div>', [['甲'], ['乙'], ['丙']]],
    ['words in other marks', '<p>甲<b>乙</b><i>丙</i></p>', [['甲乙丙']]],
    ['a number of a cell that the format lacks', '<p><span data-linked-number="x.y.z">7</span>件</p>', [['7件']]],
    ['nothing', '', []],
  ])('reads %s', (_, source, paragraphs) => expect(read(source)).toEqual(paragraphs))
})
