import { useCallback, useSyncExternalStore } from 'react'

const place = 'ogi.queue.keys'
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Where the browser keeps nothing the keys are simply on. */
const wanted = () => {
  try {
    return localStorage.getItem(place) !== 'off'
  } catch {
    return true
  }
}

/** Whether this person uses the keys of the queue; kept on this computer. */
export function useKeysWanted(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, wanted, () => true)
  const set = useCallback((value: boolean) => {
    try {
      localStorage.setItem(place, value ? 'on' : 'off')
    } catch {
      // Private windows may refuse; then it stays as it is.
    }
    listeners.forEach((listener) => listener())
  }, [])
  return [on, set]
}
