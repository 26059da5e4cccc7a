import { Extension } from '@tiptap/core'
import { Suggestion, SuggestionPluginKey, type SuggestionProps } from '@tiptap/suggestion'
import type { CellId } from '@/lib/formats/types'

/** What has been typed behind the @, and where. */
export interface Asked {
  readonly query: string
  readonly place: DOMRect | null
  readonly choose: (cell: CellId) => void
}

export interface CellSuggestionOptions {
  readonly onAsk: (asked: Asked | null) => void
  /** A key while the list is open; true when it was the list's. */
  readonly onKey: (event: KeyboardEvent) => boolean
}

/** From an @ or ＠ to the caret, as far as no space or punctuation ends it. */
const asking = /[@＠][^\s@＠，。；：！？“”《》]*$/u

/** Typing @ offers the cells; Escape leaves the @ as it is. */
export const CellSuggestion = Extension.create<CellSuggestionOptions>({
  name: 'cellSuggestion',

  addOptions: () => ({ onAsk: () => undefined, onKey: () => false }),

  addProseMirrorPlugins() {
    const { editor, options } = this
    const tell = (props: SuggestionProps<never, CellId>) => {
      // Half a word under an input method asks for nothing yet.
      if (!editor.view.composing)
        options.onAsk({
          query: props.query,
          place: props.clientRect?.() ?? null,
          choose: (cell) => props.command(cell),
        })
    }
    return [
      Suggestion<never, CellId>({
        editor,
        allowedPrefixes: null,
        decorationClass: 'asking',
        dismissOnOutsideClick: false,
        findSuggestionMatch: ({ $position }) => {
          const text = $position.nodeBefore?.isText ? ($position.nodeBefore.text ?? '') : ''
          const match = asking.exec(text)
          return (
            match && {
              range: { from: $position.pos - match[0].length, to: $position.pos },
              query: match[0].slice(1),
              text: match[0],
            }
          )
        },
        command: ({ range, props: cell }) => {
          editor.chain().focus().insertContentAt(range, { type: 'linkedNumber', attrs: { cell } }).run()
        },
        render: () => ({
          onStart: tell,
          onUpdate: tell,
          onExit: () => options.onAsk(null),
          onKeyDown: ({ event }) => (event.key === 'Escape' ? false : options.onKey(event)),
        }),
      }),
    ]
  },
})

/** Where and what is asked for now, as the state has it after an input method ended a word; null when nothing is. */
export const askedNow = (
  state: Parameters<typeof SuggestionPluginKey.getState>[0],
): { readonly query: string; readonly from: number; readonly to: number } | null => {
  const { active, query, range } = (SuggestionPluginKey.getState(state) ?? {}) as {
    active?: boolean
    query?: string | null
    range?: { from: number; to: number }
  }
  return active && range ? { query: query ?? '', ...range } : null
}
