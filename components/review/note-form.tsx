'use client'

import { Button, Input } from 'antd'
import { useState } from 'react'
import { longestReason } from '@/lib/checks/decisions/decision'
import { addNote } from '@/lib/features/review/actions'
import type { NamedSpot } from '@/lib/features/review/review-sheet'
import { characters } from '@/lib/std/text'
import { useDrafts } from './drafts-context'
import styles from './review.module.css'
import { useReviewTools } from './review-state'
import { useReviewVerb } from './use-review-verb'

export const noteFieldId = 'review-note'

/** A note to the place that is looked at; kept in this window from the first character until it is saved. */
export function NoteForm({ spot, quote }: { spot: NamedSpot; quote: string }) {
  const { review } = useReviewTools()
  const drafts = useDrafts()
  const [text, setText] = useState(() => drafts.read(spot.key)?.text ?? '')
  const [pending, run] = useReviewVerb()
  const over = characters(text).length - longestReason
  const type = (typed: string) => {
    setText(typed)
    drafts.write({ key: spot.key, quote, text: typed })
  }
  const save = () => {
    if (text.trim() === '') return
    const { reportId, versionId } = review
    run(
      () => addNote({ reportId, versionId, place: spot.place, quote, text }),
      '意见已保存，退回时一并发给填报单位',
      () => type(''),
    )
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {quote && <blockquote className={styles.quote}>{quote}</blockquote>}
      <label htmlFor={noteFieldId}>写意见</label>
      <Input.TextArea
        id={noteFieldId}
        value={text}
        autoSize={{ minRows: 2, maxRows: 6 }}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
          if (event.key === 'Escape') event.currentTarget.blur()
        }}
      />
      <div className={styles.formFoot}>
        <span className={styles.who} role="status">
          {over > 0 ? `超出 ${over} 个字` : 'Ctrl+Enter 保存'}
        </span>
        <Button
          htmlType="submit"
          type="primary"
          size="small"
          loading={pending}
          disabled={text.trim() === '' || over > 0}
        >
          保存意见
        </Button>
      </div>
    </form>
  )
}
