import { Editor, type EditorOptions } from '@tiptap/core'
import { Document } from '@tiptap/extension-document'
import { Paragraph as ParagraphNode } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { Placeholder, UndoRedo } from '@tiptap/extensions'
import { closeHistory } from '@tiptap/pm/history'
import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import type { Paragraph } from '@/lib/report/narrative'
import { cleanText } from '@/lib/std/text'
import type { Caret, Selected } from '../host/caret'
import { type DocumentJson, documentOf, paragraphsOfDocument } from '../host/document-json'
import { linkAttribute } from '../host/link-span'
import { type Asked, askedNow, CellSuggestion } from './cell-suggestion'
import { LinkedNumber, type LinkedNumberOptions } from './linked-number'

export interface TextEditorParts extends LinkedNumberOptions {
  readonly paragraphs: readonly Paragraph[]
  readonly placeholder: string
  /** What the person who is in the text already has selected, or null. */
  readonly selection: Selected | null
  readonly onChange: () => void
  readonly onAsk: (asked: Asked | null) => void
  readonly onKey: (event: KeyboardEvent) => boolean
  /** The linked number that is selected, or null. */
  readonly onSelect: (span: HTMLElement | null) => void
}

export type TextEditor = ReturnType<typeof createTextEditor>

/** Makes an empty element a text editor. */
export function createTextEditor(element: HTMLElement, parts: TextEditorParts) {
  const { print, isCell, reportId, onChange, onAsk, onSelect } = parts
  let word: ReturnType<typeof setTimeout> | undefined
  const editorProps: EditorOptions['editorProps'] = {
    transformPastedText: cleanText,
    transformPasted: (slice) => new Slice(cleaned(slice.content), slice.openStart, slice.openEnd),
    handleDOMEvents: {
      paste: (view, event) => {
        const html = event.clipboardData?.getData('text/html') ?? ''
        const text = event.clipboardData?.getData('text/plain') ?? ''
        // What other programs copied is wanted as text; only our own linked numbers need the rest.
        if (view.composing || text === '' || html.includes(linkAttribute)) return false
        event.preventDefault()
        view.pasteText(text)
        return true
      },
      compositionend: () => {
        // ProseMirror hears of it after this, and takes the last word into the document in a microtask.
        clearTimeout(word)
        word = setTimeout(settle)
      },
    },
  }
  const editor = new Editor({
    element: { mount: element },
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    coreExtensionOptions: { clipboardTextSerializer: { blockSeparator: '\n' } },
    extensions: [
      Document,
      ParagraphNode.extend({
        addKeyboardShortcuts: () => ({ 'Shift-Enter': ({ editor: at }) => at.commands.splitBlock() }),
      }),
      Text,
      UndoRedo,
      Placeholder.configure({ placeholder: parts.placeholder }),
      LinkedNumber.configure({ print, isCell, reportId }),
      CellSuggestion.configure({ onAsk, onKey: parts.onKey }),
    ],
    content: documentOf(parts.paragraphs),
    editorProps,
    onUpdate: ({ transaction }) => {
      if (!editor.view.composing && !transaction.getMeta('taken')) onChange()
    },
    onSelectionUpdate: () => {
      const { selection } = editor.state
      const isLink = selection instanceof NodeSelection && selection.node.type.name === 'linkedNumber'
      onSelect(isLink ? (editor.view.nodeDOM(selection.from) as HTMLElement) : null)
    },
  })

  function settle() {
    if (editor.isDestroyed || editor.view.composing) return
    onChange()
    const asked = askedNow(editor.state)
    if (!asked) return
    const { left, top, bottom } = editor.view.coordsAtPos(asked.from)
    const choose: Asked['choose'] = (cell) =>
      editor
        .chain()
        .focus()
        .insertContentAt({ from: asked.from, to: asked.to }, { type: 'linkedNumber', attrs: { cell } })
        .run()
    onAsk({ query: asked.query, place: new DOMRect(left, top, 0, bottom - top), choose })
  }

  function select(anchor: Caret, head: Caret = anchor) {
    const { doc } = editor.state
    const place = ({ paragraph, offset }: Caret) => {
      const row = Math.min(paragraph, doc.childCount - 1)
      let start = 1
      for (let at = 0; at < row; at += 1) start += doc.child(at).nodeSize
      return start + Math.min(offset, doc.child(row).content.size)
    }
    editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(doc, place(anchor), place(head))))
    editor.view.focus()
  }

  /** Only what differs is replaced, so that the caret stays with its words. */
  function put(paragraphs: readonly Paragraph[], own: boolean) {
    const { doc, tr } = editor.state
    const next = editor.schema.nodeFromJSON(documentOf(paragraphs)) as Node
    const start = doc.content.findDiffStart(next.content)
    const end = doc.content.findDiffEnd(next.content)
    if (start === null || !end) return
    const overlap = Math.max(0, start - Math.min(end.a, end.b))
    tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap))
    // One step back undoes one click; what others wrote is not the person's to undo.
    editor.view.dispatch(own ? closeHistory(tr) : tr.setMeta('addToHistory', false).setMeta('taken', true))
  }

  if (parts.selection) select(parts.selection.anchor, parts.selection.head)
  return {
    paragraphs: (): Paragraph[] => paragraphsOfDocument(editor.getJSON() as DocumentJson),
    /** Paragraphs by a click of the person himself (`own`), or from elsewhere. */
    put,
    caret: (): Caret => {
      const { $head } = editor.state.selection
      return { paragraph: $head.index(0), offset: $head.parentOffset }
    },
    select: (caret: Caret) => select(caret),
    isComposing: () => editor.view.composing,
    destroy: () => {
      clearTimeout(word)
      editor.destroy()
    },
  }
}

/** Pasted text without control characters; a line break within a paragraph is a space. */
function cleaned(content: Fragment): Fragment {
  const nodes: Node[] = []
  content.forEach((node) => {
    if (!node.isText) return nodes.push(node.copy(cleaned(node.content)))
    const text = cleanText(node.text ?? '').replaceAll('\n', ' ')
    return text === '' ? nodes.length : nodes.push(node.type.schema.text(text))
  })
  return Fragment.fromArray(nodes)
}
