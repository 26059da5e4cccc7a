import type { SimilarText } from '@/lib/features/review/similar-passages'
import styles from './cards.module.css'

/** A sentence of this report beside the same one of another unit. */
export function SimilarSentence({ text: { organisation, passages }, at }: { text: SimilarText; at: string }) {
  return passages.flatMap(({ theirs, keys }, index) =>
    keys.includes(at)
      ? [
          <div key={index} className={styles.finding}>
            <p className={styles.message}>与“{organisation}”的这一句相同，或只改了数字和名称：</p>
            <blockquote className={styles.quote}>{theirs}</blockquote>
          </div>,
        ]
      : [],
  )
}
