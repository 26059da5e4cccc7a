import { useEffect, useRef } from 'react'

/** What a key asks for. */
export type QueueCommand = 'next' | 'previous' | 'open' | 'approve' | 'return' | 'mark' | 'search' | 'help'

const commands: Readonly<Record<string, QueueCommand>> = {
  j: 'next',
  arrowdown: 'next',
  k: 'previous',
  arrowup: 'previous',
  enter: 'open',
  a: 'approve',
  r: 'return',
  x: 'mark',
  '/': 'search',
  '?': 'help',
}

interface Target {
  readonly tagName: string
  readonly type?: string
  readonly isContentEditable?: boolean
  readonly role: string | null
}

/**
 * The command of a key, or null: keys belong to whoever types, and Enter and the arrows also to the button or list that
 * has the focus.
 */
export function commandOf(
  { key, ctrl, composing }: { key: string; ctrl: boolean; composing: boolean },
  target: Target | null,
): QueueCommand | null {
  if (ctrl || composing) return null
  const command = commands[key.toLowerCase()] ?? null
  if (command === null || target === null) return command
  const { tagName, type, isContentEditable, role } = target
  const typing =
    isContentEditable ||
    tagName === 'TEXTAREA' ||
    tagName === 'SELECT' ||
    role === 'combobox' ||
    (tagName === 'INPUT' && type !== 'checkbox')
  if (typing) return null
  const own = tagName === 'BUTTON' || tagName === 'A' || tagName === 'INPUT'
  return own && command === 'open' ? null : command
}

/** Listens to the whole page as long as `on`. */
export function useQueueKeys(on: boolean, run: (command: QueueCommand) => void): void {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    if (!on) return
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const element = event.target instanceof HTMLElement ? event.target : null
      const target = element && {
        tagName: element.tagName,
        type: (element as HTMLInputElement).type,
        isContentEditable: element.isContentEditable,
        role: element.getAttribute('role'),
      }
      const command = commandOf(
        { key: event.key, ctrl: event.ctrlKey || event.metaKey || event.altKey, composing: event.isComposing },
        target,
      )
      if (!command) return
      event.preventDefault()
      latest.current(command)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [on])
}
