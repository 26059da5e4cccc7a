import type { TextPiece } from '@/lib/report/text-changes'
import styles from './review.module.css'

/**
 * A compared text: what was put in is underlined, what was taken out is struck through; both are said to who does not
 * see it.
 */
export function Pieces({ pieces }: { pieces: readonly TextPiece[] }) {
  return pieces.map(({ kind, text }, at) => {
    if (kind === 'same') return <span key={at}>{text}</span>
    if (kind === 'added')
      return (
        <ins key={at} className={styles.added}>
          <span className="spoken" data-unspoken="">
            （新增）
          </span>
          {text}
        </ins>
      )
    return (
      <del key={at} className={styles.removed}>
        <span className="spoken" data-unspoken="">
          （删去）
        </span>
        {text}
      </del>
    )
  })
}
