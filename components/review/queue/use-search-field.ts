import { useEffect, useState } from 'react'
import { whenRested } from './rest'

/**
 * The text of the search field and how to change it; the list is asked for once typing rests. The field follows the
 * address when that changes by other ways, a saved view or the way back, but not when the answer to an earlier pause
 * arrives while somebody types on.
 */
export function useSearchField(search: string, ask: (search: string) => void): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(search)
  const [seen, setSeen] = useState(search)
  /** Asked for and not arrived, the oldest first. */
  const [awaited, setAwaited] = useState<readonly string[]>([])
  if (search !== seen) {
    const at = awaited.indexOf(search)
    setSeen(search)
    setAwaited(at < 0 ? [] : awaited.slice(at + 1))
    if (at < 0) setTyped(search)
  }
  const asked = awaited.at(-1) ?? seen
  useEffect(() => {
    const wanted = typed.trim()
    if (wanted === asked) return
    return whenRested(() => {
      setAwaited((before) => [...before, wanted])
      ask(wanted)
    }, document)
  }, [typed, asked, ask])
  return [typed, setTyped]
}
