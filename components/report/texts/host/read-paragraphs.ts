import type { CellId } from '@/lib/formats/types'
import { type Inline, joinPieces, type Paragraph } from '@/lib/report/narrative'
import { type Caret, lengthOfParagraph } from './caret'
import { linkAttribute } from './link-span'

/** The part of a DOM node that is read. */
export interface TextNode {
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: ArrayLike<TextNode>
  readonly textContent: string | null
  readonly getAttribute?: (name: string) => string | null
}

const blocks = /^(P|DIV|LI|H[1-6]|TR|BLOCKQUOTE)$/

/** Paragraphs as they stand in an editable element, blank ones too, whatever the browser made of them while somebody typed. */
export function readParagraphs(root: Pick<TextNode, 'childNodes'>, isCell: (id: string) => id is CellId): Paragraph[] {
  const paragraphs: Inline[][] = []
  let open = false
  const begin = () => {
    paragraphs.push([])
    open = true
  }
  const add = (piece: Inline) => {
    if (!open) begin()
    paragraphs.at(-1)!.push(piece)
  }
  const visit = (node: TextNode, isLast: boolean) => {
    const { nodeName } = node
    if (nodeName === '#text')
      return (node.nodeValue ?? '').split('\n').forEach((line, at) => (at > 0 && begin(), add(line)))
    // The last break of a block only keeps the line open.
    if (nodeName === 'BR') return isLast || begin()
    const cell = node.getAttribute?.(linkAttribute)
    if (cell !== null && cell !== undefined) return add(isCell(cell) ? { cell } : (node.textContent ?? ''))
    const isBlock = blocks.test(nodeName)
    if (isBlock) begin()
    visitAll(node)
    if (isBlock) open = false
  }
  const visitAll = ({ childNodes }: Pick<TextNode, 'childNodes'>) =>
    Array.from(childNodes).forEach((child, at, all) => visit(child, at === all.length - 1))
  visitAll(root)
  return paragraphs.map(joinPieces)
}

/** What is selected in an editable element, or null when that lies elsewhere. */
export function readSelection(
  root: HTMLElement,
  isCell: (id: string) => id is CellId,
): { readonly anchor: Caret; readonly head: Caret } | null {
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = window.getSelection() ?? {}
  if (!anchorNode || !focusNode || !root.contains(anchorNode) || !root.contains(focusNode)) return null
  const caretAt = (node: Node, offset: number): Caret => {
    const range = document.createRange()
    range.setStart(root, 0)
    range.setEnd(node, offset)
    const before = readParagraphs(range.cloneContents(), isCell)
    return { paragraph: Math.max(0, before.length - 1), offset: lengthOfParagraph(before.at(-1) ?? []) }
  }
  return { anchor: caretAt(anchorNode, anchorOffset), head: caretAt(focusNode, focusOffset) }
}
