import { createStore } from '@/components/ui/store'
import type { CellId } from '@/lib/formats/types'
import { sameFieldValue } from '@/lib/report/fields'
import { type Paragraph, settleParagraphs } from '@/lib/report/narrative'
import type { Asked } from '../tiptap/cell-suggestion'
import type { createTextEditor, TextEditor } from '../tiptap/text-editor'
import { type Caret, insertPieces, insertText, type Selected, unlink } from './caret'
import { linkAttribute, linksIn, showLink } from './link-span'
import { mergeParagraphs } from './merge-paragraphs'

export interface TextHostParts {
  /** The paragraphs that are held of the text; a new array whenever they change. */
  readonly stored: () => readonly Paragraph[]
  /** The person changed the text. */
  readonly write: (paragraphs: readonly Paragraph[]) => void
  /** What linked numbers print now. */
  readonly printer: () => (cell: CellId) => string
  readonly isCell: (id: string) => id is CellId
  readonly reportId: string
  readonly placeholder: string
}

const start: Caret = { paragraph: 0, offset: 0 }

export type TextHost = ReturnType<typeof createTextHost>

/**
 * One text of the page. Until the text editor is there it is read, and what is typed or put in goes to the store at
 * once; then the editor writes it.
 */
export function createTextHost(parts: TextHostParts) {
  const { stored, write, printer, isCell, reportId, placeholder } = parts
  let element: HTMLElement | null = null
  let editor: TextEditor | null = null
  /** What the editor was last told of the text. */
  let known = stored()
  let held = false
  let writing = false
  /** Where the person was before the editor came; null where they have not been. */
  let selection: Selected | null = null
  let visited = false
  /** What is asked for behind an @. */
  const asked = createStore<Asked | null>(null)
  /** The linked number that the caret has selected. */
  const selected = createStore<HTMLElement | null>(null)
  let listKey: (event: KeyboardEvent) => boolean = () => false

  const current = (): readonly Paragraph[] => editor?.paragraphs() ?? stored()

  /** The person changed what stands in the editor. */
  function changed(text: TextEditor) {
    if (text.isComposing()) return
    const mine = settleParagraphs(text.paragraphs())
    const paragraphs = known === stored() ? mine : mergeParagraphs(known, mine, stored())
    writing = true
    if (!sameFieldValue(paragraphs, stored())) write(paragraphs)
    writing = false
    known = stored()
    if (paragraphs !== mine) text.put(known, false)
    if (held) refresh()
  }

  /**
   * Takes over what changed elsewhere: another person's text, an undone click, the value of a linked cell. Never in the
   * middle of a word.
   */
  function refresh() {
    if (!element || !editor || writing) return
    held = editor.isComposing()
    if (held) return
    if (known !== stored()) {
      known = stored()
      if (!sameFieldValue(settleParagraphs(editor.paragraphs()), known)) editor.put(known, false)
    }
    const print = printer()
    for (const span of linksIn(element)) showLink(span, print(span.getAttribute(linkAttribute) as CellId))
  }

  /** A change by a click of the person: one step of the history. */
  function change(paragraphs: readonly Paragraph[]) {
    if (!editor) return write(settleParagraphs(paragraphs))
    editor.put(paragraphs, true)
    changed(editor)
  }

  return {
    asked,
    selected,
    refresh,
    change,
    paragraphs: current,
    /** The element of the text, as long as it is in the page. */
    attach: (text: HTMLElement) => {
      element = text
      return () => {
        element = null
      }
    },
    /** Makes the text, which nobody draws any more, an editor. */
    open: (create: typeof createTextEditor): (() => void) => {
      if (!element) return () => undefined
      known = stored()
      const text = create(element, {
        paragraphs: known,
        selection,
        print: (cell) => printer()(cell),
        isCell,
        reportId,
        placeholder,
        onChange: () => changed(text),
        onAsk: asked.set,
        onKey: (event) => listKey(event),
        onSelect: selected.set,
      })
      editor = text
      return () => {
        text.destroy()
        editor = null
        asked.set(null)
        selected.set(null)
      }
    },
    /** The person is in the text; `where` is known as long as it is only read. */
    visit: (where: Selected | null) => {
      visited = true
      selection = where ?? selection ?? { anchor: start, head: start }
    },
    /** The person left the text before the editor came: it must not call them back. */
    leave: () => {
      selection = null
    },
    /**
     * What is typed before the editor comes, put in where the person is: the returned function is told all of it, and
     * how far into it the caret is.
     */
    typeAhead: () => {
      const before = stored()
      const caret = selection?.head ?? null
      return (text: string, at: number) => {
        write(settleParagraphs(insertText(before, caret, text).paragraphs))
        const head = insertText(before, caret, text.slice(0, at)).caret
        selection = { anchor: head, head }
      }
    },
    /** Who gets the keys while the list behind an @ is open. */
    listenKeys: (listener: (event: KeyboardEvent) => boolean) => {
      listKey = listener
    },
    /** Puts pieces in at the caret, or at the end where nobody has written yet, and goes on writing there. */
    insert: (pieces: Paragraph) => {
      const next = insertPieces(current(), visited ? (editor?.caret() ?? selection?.head ?? null) : null, pieces)
      change(next.paragraphs)
      visited = true
      selection = { anchor: next.caret, head: next.caret }
      if (editor) editor.select(next.caret)
      else element?.focus()
    },
    /** Makes a linked number plain text. */
    unlink: (span: HTMLElement, printed: string) => {
      if (element) change(unlink(current(), linksIn(element).indexOf(span), printed))
    },
    focus: () => element?.focus(),
  }
}
