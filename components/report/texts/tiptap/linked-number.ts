import { Node } from '@tiptap/core'
import type { CellId } from '@/lib/formats/types'
import { linkAttribute, reportAttribute, showLink } from '../host/link-span'

export interface LinkedNumberOptions {
  readonly print: (cell: CellId) => string
  readonly isCell: (id: string) => id is CellId
  readonly reportId: string
}

/**
 * A number that is a cell's value: one character to the caret, drawn with the value, copied with the value as its text.
 * Pasted from another report it is plain text: the same cell has another value here.
 */
export const LinkedNumber = Node.create<LinkedNumberOptions>({
  name: 'linkedNumber',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  draggable: false,

  addAttributes() {
    return { cell: { default: null, rendered: false } }
  },

  parseHTML() {
    const { isCell, reportId } = this.options
    return [
      {
        tag: `span[${linkAttribute}]`,
        getAttrs: (element) => {
          const cell = element.getAttribute(linkAttribute) ?? ''
          return element.getAttribute(reportAttribute) === reportId && isCell(cell) ? { cell } : false
        },
      },
    ]
  },

  renderHTML({ node }) {
    const { print, reportId } = this.options
    const cell = node.attrs.cell as CellId
    return ['span', { [linkAttribute]: cell, [reportAttribute]: reportId }, print(cell)]
  },

  renderText({ node }) {
    return this.options.print(node.attrs.cell as CellId)
  },

  addNodeView() {
    const { print, reportId } = this.options
    return ({ node }) => {
      const cell = node.attrs.cell as CellId
      const dom = document.createElement('span')
      dom.setAttribute(linkAttribute, cell)
      dom.setAttribute(reportAttribute, reportId)
      dom.contentEditable = 'false'
      showLink(dom, print(cell))
      // Its value is written into it when the cell changes; that is no change of the text.
      return { dom, ignoreMutation: () => true, update: (next) => next.type === node.type && next.attrs.cell === cell }
    }
  },
})
