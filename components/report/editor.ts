import { createContext, useContext } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { Format } from '@/lib/formats/registry'
import type { ReportContent } from '@/lib/report/content'
import { type FieldId, type FieldValue, fieldValue, isNarrativeId, sameFieldValue } from '@/lib/report/fields'
import type { FindingsStore } from './findings/findings-store'
import { type FormValues, formText } from './form-values'
import type { Saver } from './saving/saver'
import { inputId } from './shared/field-name'
import { createSignal, type Signal } from './shared/signal'
import type { OffersStore } from './texts/linked/offers-store'

/** Changes made by one click: what stood there before, and what stands there since. */
export interface Undo {
  readonly label: string
  readonly before: readonly FieldSetting[]
  readonly after: readonly FieldValue[]
}

export interface FieldSetting {
  readonly field: FieldId
  readonly value: FieldValue
}

/** What the parts of the form share. It never changes while the form is open; what changes is watched where it is shown. */
export interface Editor {
  readonly reportId: string
  readonly form: UseFormReturn<FormValues>
  readonly saver: Saver
  readonly findings: FindingsStore
  readonly offers: OffersStore
  readonly format: Format
  readonly year: number
  readonly lastYear: ReportContent | null
  readonly canEdit: boolean
  readonly undo: Signal<Undo | null>
  /** The cell whose text was refused last: it says why until one goes on typing. */
  readonly refused: Signal<FieldId | null>
  /** A person typed into a cell or the date; texts tell the saver themselves. */
  readonly typed: (field: FieldId, text: string) => void
  /** Shows what the saver holds of these fields; texts watch the saver. */
  readonly show: (fields: readonly FieldId[]) => void
  /** Sets fields by one click, with one undo. */
  readonly apply: (label: string, settings: readonly FieldSetting[]) => void
  /** The same for a change that is made by the field itself. */
  readonly record: (label: string, fields: readonly FieldId[], change: () => void) => void
  readonly revert: () => void
}

type Parts = Pick<
  Editor,
  'reportId' | 'form' | 'saver' | 'findings' | 'offers' | 'format' | 'year' | 'lastYear' | 'canEdit'
>

export function makeEditor(parts: Parts): Editor {
  const { form, saver } = parts
  const undo = createSignal<Undo | null>(null)
  const show = (fields: readonly FieldId[]) => {
    const { content } = saver.state()
    for (const field of fields) if (!isNarrativeId(field)) form.setValue(field, formText(content, field))
  }
  const put = (settings: readonly FieldSetting[]) => {
    for (const { field, value } of settings) saver.edit(field, value)
    show(settings.map(({ field }) => field))
  }
  const record: Editor['record'] = (label, fields, change) => {
    const values = () => fields.map((field) => fieldValue(saver.state().content, field))
    const before = values().map((value, at) => ({ field: fields[at]!, value }))
    change()
    undo.set({ label, before, after: values() })
  }
  return {
    ...parts,
    undo,
    refused: createSignal<FieldId | null>(null),
    show,
    typed: (field, text) => saver.edit(field, text),
    record,
    apply: (label, settings) =>
      record(
        label,
        settings.map(({ field }) => field),
        () => put(settings),
      ),
    revert: () => {
      const last = undo.get()
      undo.set(null)
      // What the person has changed since by hand is his own and stays.
      if (last)
        put(
          last.before.filter(({ field }, at) =>
            sameFieldValue(fieldValue(saver.state().content, field), last.after[at]!),
          ),
        )
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
