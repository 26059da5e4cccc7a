'use client'

import { useEffect, useRef } from 'react'

export type ReviewKey = 'next' | 'previous' | 'approve' | 'return' | 'note' | 'help' | 'close'

const keys: Readonly<Record<string, ReviewKey>> = {
  j: 'next',
  k: 'previous',
  a: 'approve',
  r: 'return',
  n: 'note',
  '?': 'help',
  '？': 'help',
  Escape: 'close',
}

/** Whether what is pressed belongs to a field or a dialog and is none of ours. */
const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(
    'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="alertdialog"], [role="menu"]',
  ) !== null

/**
 * Single keys for who reads hundreds of reports. They do nothing while somebody types, while a Chinese word is being
 * composed, in a dialog, and when they are switched off (WCAG 2.1.4).
 */
export function useReviewKeys(enabled: boolean, act: (key: ReviewKey) => void): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    if (!enabled) return
    const listen = (event: KeyboardEvent) => {
      const key = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      if (
        !key ||
        event.isComposing ||
        event.repeat ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        event.defaultPrevented ||
        isElsewhere(event.target)
      )
        return
      if (document.querySelector('[role="dialog"]')) return
      event.preventDefault()
      latest.current(key)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [enabled])
}
