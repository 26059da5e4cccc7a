'use client'

import { useReviewTools } from './review-state'
import { spotId } from './spot'

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
}

/** The arrow keys lead from place to place; up and down stay in the column of a table. */
export function usePaperKeys() {
  const { spots, select } = useReviewTools()
  return (event: React.KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key]
    const from = (event.target as HTMLElement).closest<HTMLElement>('[data-spot]')
    if (!step || !from || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const [across, down] = step
    const to =
      down !== 0
        ? (inColumn(from, down) ?? inOrder([...spots.keys()], from.dataset.spot!, down))
        : inOrder([...spots.keys()], from.dataset.spot!, across)
    if (to) select(to, { move: true })
  }
}

function inOrder(keys: readonly string[], from: string, step: number): string | null {
  return keys[keys.indexOf(from) + step] ?? null
}

/** The place above or below in the same table whose middle is nearest; null at its edge and outside of tables. */
function inColumn(from: HTMLElement, step: number): string | null {
  const table = from.closest('table')
  if (!table) return null
  const middle = (element: HTMLElement) =>
    element.getBoundingClientRect().left + element.getBoundingClientRect().width / 2
  const row = from.closest('tr')!.rowIndex
  const others = [...table.querySelectorAll<HTMLElement>('[data-spot]')].map((element) => ({
    element,
    distance: (element.closest('tr')!.rowIndex - row) * step,
  }))
  const next = Math.min(...others.flatMap(({ distance }) => (distance > 0 ? [distance] : [])))
  const best = others
    .filter(({ distance }) => distance === next)
    .sort((a, b) => Math.abs(middle(a.element) - middle(from)) - Math.abs(middle(b.element) - middle(from)))[0]
  return best?.element.dataset.spot ?? null
}

/** Brings a place into view and gives it the focus. */
export function goTo(key: string): void {
  const element = document.getElementById(spotId(key))
  element?.scrollIntoView({ block: 'center' })
  element?.focus({ preventScroll: true })
}
