import { createContext, useContext } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { FormatDefinition } from '@/lib/formats/types'
import type { ReportContent } from '@/lib/report/content'
import { fieldValue, isNarrativeId, sameFieldValue, type FieldId, type FieldValue } from '@/lib/report/fields'
import type { Paragraph } from '@/lib/report/narrative'
import type { FindingsStore } from './findings/findings-store'
import { formText, relinked, typedValue, type FormValues } from './form-values'
import type { Saver } from './saving/saver'
import { afterPaint } from './shared/after-paint'
import { createSignal, type Signal } from './shared/signal'
import { inputId } from './shared/field-name'

/** Changes made by one click: what stood there before, and what stands there since. */
export interface Undo { readonly label: string; readonly before: readonly FieldSetting[]; readonly after: readonly FieldValue[] }

export interface FieldSetting { readonly field: FieldId; readonly value: FieldValue }

/** What the parts of the form share. It never changes while the form is open; what changes is watched where it is shown. */
export interface Editor {
  readonly form: UseFormReturn<FormValues>
  readonly saver: Saver
  readonly findings: FindingsStore
  readonly format: FormatDefinition
  readonly year: number
  readonly lastYear: ReportContent | null
  readonly canEdit: boolean
  readonly undo: Signal<Undo | null>
  /** The cell whose text was refused last: it says why until one goes on typing. */
  readonly refused: Signal<FieldId | null>
  /** A person typed into a field. */
  readonly typed: (field: FieldId, text: string) => void
  /** Shows what the saver holds of these fields. */
  readonly show: (fields: readonly FieldId[]) => void
  /** Sets fields by one click, with one undo. */
  readonly apply: (label: string, settings: readonly FieldSetting[]) => void
  readonly revert: () => void
}

type Parts = Pick<Editor, 'form' | 'saver' | 'findings' | 'format' | 'year' | 'lastYear' | 'canEdit'>

export function makeEditor(parts: Parts): Editor {
  const { form, saver } = parts
  const undo = createSignal<Undo | null>(null)
  // Linked numbers of a text are sought in what it was when it came.
  const origins = new Map<FieldId, readonly Paragraph[]>()
  const originOf = (field: FieldId): readonly Paragraph[] => {
    if (!isNarrativeId(field)) return []
    if (!origins.has(field)) origins.set(field, saver.state().content.narrative[field])
    return origins.get(field)!
  }
  const show = (fields: readonly FieldId[]) => {
    for (const field of fields) {
      const { content } = saver.state()
      if (isNarrativeId(field)) origins.set(field, content.narrative[field])
      form.setValue(field, formText(content, field))
    }
  }
  const put = (settings: readonly FieldSetting[]) => {
    for (const { field, value } of settings) {
      const before = saver.state().content
      saver.edit(field, value)
      show([field, ...relinked(before, saver.state().content)])
    }
  }
  return {
    ...parts,
    undo,
    refused: createSignal<FieldId | null>(null),
    show,
    typed: (field, text) => {
      const before = saver.state().content
      saver.edit(field, typedValue(before, field, text, originOf(field)))
      // Texts with linked numbers are long and laid out anew; the cell comes first.
      const others = relinked(before, saver.state().content)
      if (others.length > 0) afterPaint(() => show(others))
    },
    apply: (label, settings) => {
      const { content } = saver.state()
      const before = settings.map(({ field }) => ({ field, value: fieldValue(content, field) }))
      put(settings)
      undo.set({ label, before, after: settings.map(({ field }) => fieldValue(saver.state().content, field)) })
    },
    revert: () => {
      const last = undo.get()
      undo.set(null)
      // What the person has changed since by hand is his own and stays.
      if (last) put(last.before.filter(({ field }, at) => sameFieldValue(fieldValue(saver.state().content, field), last.after[at]!)))
    },
  }
}

export const EditorContext = createContext<Editor | null>(null)

export function useEditor(): Editor {
  const editor = useContext(EditorContext)
  if (!editor) throw new Error('a part of the form stands outside of it')
  return editor
}

/** Leads the person to a field: in sight, focused, below the fixed bars. */
export function focusField(field: string): void {
  const input = document.getElementById(inputId(field))
  if (!input) return
  input.scrollIntoView({ block: 'center' })
  input.focus({ preventScroll: true })
  if (input instanceof HTMLInputElement && input.type === 'text') input.select()
}
