'use client'

import { Marks, marksWords } from './marks'
import styles from './marks.module.css'
import { useReviewTools } from './review-state'

/** Id of the element at a place, so that a click elsewhere leads there. */
export const spotId = (key: string): string => `at-${key}`

interface Props {
  readonly at: string
  readonly className?: string | undefined
  readonly children: React.ReactNode /** Said before the content: what a figure is a figure of. */
  readonly label?: string
}

/**
 * A place that can be pointed at: a figure, a sentence, a heading. The paper is one stop of the Tab key and the arrow
 * keys lead through it, because three hundred stops would be none.
 */
export function Spot({ at, className = '', children, label }: Props) {
  const { marks, selected, select } = useReviewTools()
  const here = marks.get(at)
  const words = here ? marksWords(here) : ''
  const isSelected = selected === at
  return (
    <span
      id={spotId(at)}
      data-spot={at}
      role="button"
      tabIndex={isSelected || (selected === null && at === 'title') ? 0 : -1}
      aria-current={isSelected ? 'true' : undefined}
      className={`${styles.spot} ${isSelected ? styles.selected : ''} ${here ? styles.marked : ''} ${className}`}
      onClick={() => {
        // Words that were just marked with the mouse are a quotation, not a click.
        if (window.getSelection()?.isCollapsed !== false) select(at)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        select(at)
      }}
    >
      {label && (
        <span className="spoken" data-unspoken="">
          {label}　
        </span>
      )}
      {children}
      {here && <Marks marks={here} />}
      {words && (
        <span className="spoken" data-unspoken="">
          （{words}）
        </span>
      )}
    </span>
  )
}
