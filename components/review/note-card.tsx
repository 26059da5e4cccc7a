'use client'

import { Button } from 'antd'
import { removeNote } from '@/lib/features/review/actions'
import type { ReviewNote } from '@/lib/features/review/review-of'
import styles from './cards.module.css'
import { useReviewTools } from './review-state'
import { useReviewVerb } from './use-review-verb'

/**
 * A note: who wrote what, whether it was sent, and the agency's answer. Its writer may take it back while it was not
 * sent.
 */
export function NoteCard({
  note: { id, quote, text, by, byId, at, sentAt, version, answer },
  children,
}: {
  note: ReviewNote
  children?: React.ReactNode
}) {
  const { review, userId, canNote } = useReviewTools()
  const [pending, run] = useReviewVerb()
  return (
    <div className={styles.noteCard}>
      {children}
      {quote && <blockquote className={styles.quote}>{quote}</blockquote>}
      <p className={styles.noteText}>{text}</p>
      <p className={styles.who}>
        {by}　{at}
        {version !== review.version && `　针对第 ${version} 次送审`}　{sentAt ? '已随退回发出' : '尚未发出'}
        {!sentAt && byId === userId && canNote && (
          <Button
            size="small"
            type="text"
            danger
            disabled={pending}
            onClick={() => run(() => removeNote({ reportId: review.reportId, noteId: id }), '意见已删除')}
          >
            删除
          </Button>
        )}
      </p>
      {answer && (
        <p className={styles.answer}>
          答复：{answer.text}
          <span className={styles.who}>
            {answer.by}　{answer.at}
          </span>
        </p>
      )}
      {sentAt && !answer && <p className={styles.missing}>还没有答复。</p>}
    </div>
  )
}
