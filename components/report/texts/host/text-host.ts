import type { CellId } from '@/lib/formats/types'
import { sameFieldValue } from '@/lib/report/fields'
import { type Paragraph, settleParagraphs } from '@/lib/report/narrative'
import { createSignal } from '../../shared/signal'
import type { Asked } from '../tiptap/cell-suggestion'
import type { TextEditor } from '../tiptap/text-editor'
import { type Caret, insertPieces, unlink } from './caret'
import { linkAttribute, linksIn, showLink } from './link-span'
import { loadTextEditor, whenIdle } from './load-text-editor'
import { mergeParagraphs } from './merge-paragraphs'
import { paragraphHtml } from './paragraph-html'
import { readParagraphs, readSelection } from './read-paragraphs'

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
  readonly canEdit: boolean
}

export type TextHost = ReturnType<typeof createTextHost>

/** Milliseconds until the last word of an input method stands in the page. */
const wordArrives = 40

/**
 * One editable text of the page. It can be read and written from the first moment on, with what the browser has; the text editor takes its place
 * without anybody noticing once it is loaded. What stands in the element belongs to this and not to React.
 */
export function createTextHost(parts: TextHostParts) {
  const { stored, write, printer, isCell, reportId, placeholder, canEdit } = parts
  let element: HTMLElement | null = null
  let editor: TextEditor | null = null
  let known = stored()
  let composing = false
  let held = false
  let pressed = false
  let writing = false
  /** Has the caret ever been here, and where was it when it left before the text editor came? */
  let visited = false
  let left: Caret | null = null
  /** What is asked for behind an @. */
  const asked = createSignal<Asked | null>(null)
  /** The linked number that the caret has selected. */
  const selected = createSignal<HTMLElement | null>(null)
  let listKey: (event: KeyboardEvent) => boolean = () => false

  const html = (paragraphs: readonly Paragraph[]) =>
    paragraphHtml(paragraphs, { print: printer(), reportId, placeholder })
  const current = (): Paragraph[] =>
    editor ? editor.paragraphs() : element && canEdit ? readParagraphs(element, isCell) : [...stored()]
  const busy = () => composing || (editor?.isComposing() ?? false)

  /** The person changed what stands in the element. */
  function changed() {
    if (busy()) return
    const mine = settleParagraphs(current())
    const paragraphs = known === stored() ? mine : mergeParagraphs(known, mine, stored())
    writing = true
    if (!sameFieldValue(paragraphs, stored())) write(paragraphs)
    writing = false
    known = stored()
    if (paragraphs !== mine) put(known, false)
  }

  /** Takes over what changed elsewhere: another person's text, an undone click, the value of a linked cell. Never in the middle of a word. */
  function refresh() {
    if (!element || writing) return
    held = busy()
    if (held) return
    if (known !== stored()) {
      known = stored()
      if (!sameFieldValue(settleParagraphs(current()), known)) put(known, false)
    }
    const print = printer()
    for (const span of linksIn(element)) showLink(span, print(span.getAttribute(linkAttribute) as CellId))
  }

  function put(paragraphs: readonly Paragraph[], own: boolean) {
    if (editor) editor.put(paragraphs, own)
    else if (element) element.innerHTML = html(paragraphs)
  }

  async function mount() {
    try {
      const { createTextEditor } = await loadTextEditor()
      const host = element
      // Under a pressed button or an input method the page must stay as it is; both call again when they end.
      if (!host || editor || composing || pressed) return
      const selection = document.activeElement === host ? readSelection(host, isCell) : null
      editor = createTextEditor(host, {
        paragraphs: readParagraphs(host, isCell),
        selection,
        print: (cell) => printer()(cell),
        isCell,
        reportId,
        placeholder,
        onChange: changed,
        onAsk: asked.set,
        onKey: (event) => listKey(event),
        onSelect: selected.set,
      })
    } catch {
      // The text can be written without it; the next focus tries again.
    }
  }

  function attach(host: HTMLElement): () => void {
    element = host
    if (host.childNodes.length === 0) host.innerHTML = html(stored())
    // Somebody was quicker than the page's own script.
    else if (canEdit) changed()
    if (!canEdit) return () => void (element = null)
    const on = <K extends keyof HTMLElementEventMap>(name: K, listener: (event: HTMLElementEventMap[K]) => void) => {
      host.addEventListener(name, listener)
      return () => host.removeEventListener(name, listener)
    }
    const later = () => {
      setTimeout(() => {
        changed()
        if (held) refresh()
        void mount()
      }, wordArrives)
    }
    const released = () => {
      if (!pressed) return
      pressed = false
      setTimeout(() => void mount(), 0)
    }
    const off = [
      on('input', () => {
        if (editor) return
        host.querySelector('.is-editor-empty')?.classList.remove('is-editor-empty')
        changed()
      }),
      on('compositionstart', () => void (composing = true)),
      on('compositionend', () => {
        composing = false
        later()
      }),
      on('focusin', () => {
        visited = true
        void mount()
      }),
      on('focusout', () => {
        if (!editor) left = readSelection(host, isCell)?.head ?? left
      }),
      on('pointerdown', () => void (pressed = true)),
      on('paste', (event) => {
        if (editor) return
        event.preventDefault()
        document.execCommand('insertText', false, event.clipboardData?.getData('text/plain') ?? '')
      }),
      whenIdle(() => void mount()),
    ]
    window.addEventListener('pointerup', released)
    window.addEventListener('pointercancel', released)
    return () => {
      off.forEach((undo) => undo())
      window.removeEventListener('pointerup', released)
      window.removeEventListener('pointercancel', released)
      editor?.destroy()
      editor = null
      element = null
      asked.set(null)
      selected.set(null)
    }
  }

  /** A change by a click of the person: one step of the history. */
  function change(paragraphs: readonly Paragraph[]) {
    put(paragraphs, true)
    changed()
  }

  return {
    attach,
    refresh,
    asked,
    selected,
    firstHtml: html(known),
    /** Who gets the keys while the list behind an @ is open. */
    listenKeys: (listener: (event: KeyboardEvent) => boolean) => void (listKey = listener),
    change,
    paragraphs: current,
    /** Puts pieces in at the caret, or at the end where nobody has written yet, and goes on writing there. */
    insert: (pieces: Paragraph) => {
      const before = current()
      const next = insertPieces(before, visited ? (editor?.caret() ?? left) : null, pieces)
      change(next.paragraphs)
      visited = true
      left = next.caret
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
