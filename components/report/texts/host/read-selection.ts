import type { Caret, Selected } from './caret'
import { linksIn } from './link-span'

/**
 * What is selected in a text as it is drawn to be read (paragraphs of text and linked numbers), or null when that lies
 * elsewhere.
 */
export function readSelection(text: HTMLElement): Selected | null {
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = window.getSelection() ?? {}
  if (!anchorNode || !focusNode || !text.contains(anchorNode) || !text.contains(focusNode)) return null
  return { anchor: caretAt(text, anchorNode, anchorOffset), head: caretAt(text, focusNode, focusOffset) }
}

function caretAt(text: HTMLElement, node: Node, offset: number): Caret {
  const range = document.createRange()
  range.setStart(text, 0)
  range.setEnd(node, offset)
  const before = document.createElement('div')
  before.append(range.cloneContents())
  // A linked number is one character to the caret.
  for (const link of linksIn(before)) link.textContent = '#'
  return {
    paragraph: Math.max(0, before.children.length - 1),
    offset: before.lastElementChild?.textContent.length ?? 0,
  }
}
