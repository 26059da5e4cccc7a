import { createContext, useContext } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { createStore, type Store } from '@/components/ui/store'
import type { Format } from '@/lib/formats/registry'
import type { ReportContent } from '@/lib/report/content'
import { type FieldId, type FieldValue, fieldValue, sameFieldValue } from '@/lib/report/fields'
import type { FindingsStore } from './findings/findings-store'
import type { FieldSetting } from './saving/queue'
import type { Saver } from './saving/saver'
import { inputId } from './shared/field-name'
import type { OffersStore } from './texts/linked/offers-store'

/** Changes made by one click: what stood there before, and what stands there since. */
export interface Undo {
  readonly label: string
  readonly before: readonly FieldSetting[]
  readonly after: readonly FieldValue[]
}

/**
 * What the parts of the form share. It never changes while the form is open; what changes is watched where it is shown.
 */
export interface Editor {
  readonly reportId: string
  /** The register of the inputs, by field. It holds no values: those stand in the saver's queue alone. */
  readonly form: UseFormReturn
  readonly saver: Saver
  readonly findings: FindingsStore
  readonly offers: OffersStore
  readonly format: Format
  readonly year: number
  readonly lastYear: ReportContent | null
  readonly canEdit: boolean
  readonly undo: Store<Undo | null>
  /** The cell whose text was refused last: it says why until one goes on typing. */
  readonly refused: Store<FieldId | null>
  /** Sets fields by one click, with one undo. */
  readonly apply: (label: string, settings: readonly FieldSetting[]) => void
  /** The same for a change that is made by the field itself. */
  readonly record: (label: string, fields: readonly FieldId[], change: () => void) => void
  readonly revert: () => void
}

type Parts = Omit<Editor, 'undo' | 'refused' | 'apply' | 'record' | 'revert'>

export function makeEditor(parts: Parts): Editor {
  const { saver } = parts
  const undo = createStore<Undo | null>(null)
  const valueOf = (field: FieldId) => fieldValue(saver.queue.get().content, field)
  const record: Editor['record'] = (label, fields, change) => {
    const before = fields.map((field) => ({ field, value: valueOf(field) }))
    change()
    undo.set({ label, before, after: fields.map(valueOf) })
  }
  return {
    ...parts,
    undo,
    refused: createStore<FieldId | null>(null),
    record,
    apply: (label, settings) =>
      record(
        label,
        settings.map(({ field }) => field),
        () => saver.set(settings),
      ),
    revert: () => {
      const last = undo.get()
      undo.set(null)
      // What the person has changed since by hand is their own and stays.
      if (last) saver.set(last.before.filter(({ field }, at) => sameFieldValue(valueOf(field), last.after[at] ?? '')))
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
