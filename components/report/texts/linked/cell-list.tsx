'use client'

import { useEffect, useRef } from 'react'
import { sectionName } from '@/lib/formats/cell-name'
import { shownText } from '../host/link-span'
import type { CellMatch } from './cell-search'
import styles from './linked.module.css'

export const optionId = (list: string, cell: string) => `${list}-${cell.replaceAll('.', '-')}`

interface CellListProps {
  readonly id: string
  readonly matches: readonly CellMatch[]
  readonly active: number
  readonly onPick: (match: CellMatch) => void
}

/** Cells to choose from, by table; the keys belong to whoever has the focus. */
export function CellList({ id, matches, active, onPick }: CellListProps) {
  const list = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen line moves with either of them
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active, matches])
  const sections = [...new Set(matches.map(({ section }) => section))]
  return (
    <div ref={list} id={id} role="listbox" aria-label="表中数字" className={styles.list}>
      {sections.map((section) => (
        <div key={section} role="group" aria-label={sectionName(section)}>
          <div className={styles.group} aria-hidden="true">
            {sectionName(section)}
          </div>
          {matches.map((match, at) =>
            match.section !== section ? null : (
              // The keys are handled where the focus is: in the text or in the search field.

              <div
                key={match.cell}
                id={optionId(id, match.cell)}
                role="option"
                aria-selected={at === active}
                className={styles.option}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onPick(match)}
              >
                <span>{match.name}</span>
                <span className={match.printed === '' ? styles.none : styles.value}>{shownText(match.printed)}</span>
              </div>
            ),
          )}
        </div>
      ))}
    </div>
  )
}

/** The option that a key leads to, or null when the key is none of a list's. */
export function stepTo(key: string, active: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return (active + 1) % count
  if (key === 'ArrowUp') return (active + count - 1) % count
  return null
}
