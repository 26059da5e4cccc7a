import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { loadTextEditor } from './host/load-text-editor'
import { readSelection } from './host/read-selection'
import type { TextHost } from './host/text-host'
import type { createTextEditor } from './tiptap/text-editor'

/** Milliseconds after which the editor is fetched even where the browser is never idle. */
const latest = 4_000

/**
 * Brings the text editor to a text that is only read until then: when the browser has nothing else to do, or as soon as
 * the person is in it. Under a pressed button or an input method the page stays as it is.
 */
export function useArrival(host: TextHost, canEdit: boolean) {
  const text = useRef<HTMLElement>(null)
  const busy = useRef(false)
  const [create, setCreate] = useState<typeof createTextEditor | null>(null)
  const [waits, setWaits] = useState(false)

  const bring = useCallback(async () => {
    const module = await loadTextEditor().catch(() => null)
    // Without it (a lost connection) the next focus tries again.
    if (!module || busy.current || !text.current) return
    if (document.activeElement === text.current) host.visit(readSelection(text.current))
    // The paragraphs that React drew go and the editor's come before anything is painted.
    flushSync(() => setCreate(() => module.createTextEditor))
  }, [host])

  useEffect(() => {
    if (!canEdit) return
    const idle = requestIdleCallback(() => void bring(), { timeout: latest })
    return () => cancelIdleCallback(idle)
  }, [bring, canEdit])
  useLayoutEffect(() => (create ? host.open(create) : undefined), [create, host])

  const enter = () => {
    if (!canEdit || !text.current || busy.current) return
    host.visit(create ? null : readSelection(text.current))
    if (create) return
    setWaits(true)
    void bring()
  }
  const occupy = (isBusy: boolean) => {
    busy.current = isBusy
    if (!isBusy) void bring()
  }
  const press = () => {
    if (create || !canEdit) return
    busy.current = true
    const release = () => {
      window.removeEventListener('pointerup', release)
      window.removeEventListener('pointercancel', release)
      // What is selected stands only after the event.
      setTimeout(() => {
        occupy(false)
        if (document.activeElement === text.current) enter()
      })
    }
    window.addEventListener('pointerup', release)
    window.addEventListener('pointercancel', release)
  }

  return {
    isThere: create !== null,
    /** The person is in the text and the editor is not there yet. */
    waits: waits && create === null,
    attach: useCallback(
      (element: HTMLDivElement) => {
        text.current = element
        return host.attach(element)
      },
      [host],
    ),
    enter,
    press,
    occupy,
    leave: () => {
      host.leave()
      setWaits(false)
    },
  }
}
