'use client'

import { useDrafts } from './drafts-context'
import { reasonKey } from './note-drafts'
import styles from './review.module.css'
import { useReviewTools } from './review-state'

/** What was begun and not saved, so that nobody forgets it at another place of the paper. */
export function DraftList() {
  const { spots, select, selected } = useReviewTools()
  const drafts = useDrafts()
    .list()
    .filter(({ key }) => key !== reasonKey && key !== selected)
  if (drafts.length === 0) return null
  return (
    <div className={styles.drafts} role="status">
      有 {drafts.length} 条意见写了还没有保存：
      {drafts.map(({ key, quote }) => (
        <button key={key} type="button" className={styles.go} onClick={() => select(key, { move: true, quote })}>
          {spots.get(key)?.name ?? '（位置已变）'}
        </button>
      ))}
    </div>
  )
}
