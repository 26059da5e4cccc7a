import { useLayoutEffect, useRef, useState } from 'react'
import { useSelected } from '@/components/ui/store'
import type { ReportContent } from '@/lib/report/content'
import { useEditor } from '../editor'
import { fieldText, type InputField } from './field-text'

/** What is held of a field, compared at every key in every input: not printed yet. */
const held = ({ cells, unread, issuedOn }: ReportContent, id: InputField) =>
  id === 'issuedOn' ? issuedOn : (unread[id] ?? cells[id])

/**
 * The input of a field. What is typed goes to the store at once, and stands as typed until the input is left; whatever
 * else the store takes (another person's change, a click that fills in, an undo) is shown at once.
 */
export function useFieldInput(id: InputField) {
  const { form, saver, canEdit } = useEditor()
  useSelected(saver.queue, ({ content }) => held(content, id))
  const read = () => fieldText(saver.queue.get().content, id)
  const text = read()
  const element = useRef<HTMLInputElement>(null)
  /** What the store made of what was typed here; null when nothing was since the input was left. */
  const typed = useRef<string | null>(null)
  const shownFirst = useRef(false)
  const [{ name, ref, defaultValue }] = useState(() => {
    // Registered once: a new ref at every drawing would take the input off the form and put it back.
    const { name, ref } = form.register(id)
    const both = (input: HTMLInputElement | null) => {
      element.current = input
      ref(input)
    }
    return { name, ref: both, defaultValue: text }
  })
  const type = (value: string) => {
    saver.edit(id, value)
    typed.current = read()
  }
  const settle = () => {
    typed.current = null
    if (element.current && element.current.value !== read()) element.current.value = read()
  }
  useLayoutEffect(() => {
    const input = element.current
    if (!input || text === typed.current) return
    // Somebody was quicker than the page's own script.
    if (!shownFirst.current && canEdit && input.value !== text) type(input.value)
    else if (input.value !== text) settle()
    shownFirst.current = true
  })
  return { text, type, settle, input: { name, ref, defaultValue, autoComplete: 'off' } as const }
}
