import { useEffect, useState } from 'react'

/** Rows beyond the window's edges, so that quick scrolling finds them drawn. */
const beyond = 12

/** Rows by which the drawn part moves at once: not every pixel of scrolling is a new drawing. */
const step = 8

/** Rows drawn before the browser has told its size. */
const atFirst = 40

/** Which rows of a long list lie in the window: [from, to). The list scrolls with the page. */
export function useVisibleRows(
  list: React.RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
): readonly [number, number] {
  const [first, setFirst] = useState(0)
  const [rows, setRows] = useState(atFirst)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number of rows moves what is in view
  useEffect(() => {
    const look = () => {
      const top = -(list.current?.getBoundingClientRect().top ?? 0)
      setFirst(Math.max(0, Math.floor((top / rowHeight - beyond) / step) * step))
      setRows(Math.ceil(window.innerHeight / rowHeight) + 2 * beyond + step)
    }
    look()
    window.addEventListener('scroll', look, { passive: true })
    window.addEventListener('resize', look)
    return () => {
      window.removeEventListener('scroll', look)
      window.removeEventListener('resize', look)
    }
  }, [list, rowHeight, count])
  return [Math.min(first, Math.max(0, count - rows)), Math.min(count, first + rows)]
}
