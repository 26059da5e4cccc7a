'use client'

import { Button } from 'antd'
import { useState } from 'react'
import { cellKey } from '@/lib/document/paper'
import { changeWords, said } from './figures'
import { FindingCard } from './finding-card'
import { NoteCard } from './note-card'
import { NoteForm } from './note-form'
import { Pieces } from './pieces'
import styles from './review.module.css'
import { useReviewTools } from './review-state'
import { SimilarSentence } from './similar-sentence'

/**
 * Everything that can be said of the place that is looked at: the figure beside others, findings with what the agency
 * said, notes.
 */
export function PlaceCard() {
  const { selected, spots, marks, select, canNote, quote } = useReviewTools()
  const spot = selected === null ? undefined : spots.get(selected)
  if (!spot)
    return <p className={styles.hint}>点正文中的数字、句子或标题，这里显示它的上年数、上次送审的内容和检查结果。</p>
  const here = marks.get(spot.key)
  return (
    <section className={styles.card} aria-label="所选位置">
      <div className={styles.cardHead}>
        <h2 className={styles.cardTitle}>{spot.name}</h2>
        <Button size="small" type="text" onClick={() => select(null)}>
          关闭
        </Button>
      </div>
      <Facts place={spot.place} at={spot.key} />
      {here?.findings.map((finding) => (
        <FindingCard key={finding.id} finding={finding} />
      ))}
      {here?.similar.map((text) => (
        <SimilarSentence key={`${text.section} ${text.reportId}`} text={text} at={spot.key} />
      ))}
      {here?.notes.map((note) => (
        <NoteCard key={note.id} note={note} />
      ))}
      {canNote && <NoteForm key={`${spot.key} ${quote}`} spot={spot} quote={quote || spot.quote} />}
    </section>
  )
}

function Facts({ place, at }: { place: string; at: string }) {
  const { review } = useReviewTools()
  const cell = at === cellKey(place) ? review.sheet.cells[place] : undefined
  if (cell) {
    return (
      <dl className={styles.facts}>
        <dt>{review.year}年</dt>
        <dd className={styles.now}>{said(cell.value)}</dd>
        {cell.lastYear && (
          <>
            <dt>{review.year - 1}年</dt>
            <dd>
              {said(cell.lastYear.value)}
              {cell.lastYear.change && (
                <span className={styles.change}>　变化 {changeWords(cell.lastYear.change)}</span>
              )}
            </dd>
          </>
        )}
        {cell.previous && (
          <>
            <dt>上次送审</dt>
            <dd>
              {said(cell.previous.value)}
              {cell.previous.change && (
                <span className={styles.change}>　改动 {changeWords(cell.previous.change)}</span>
              )}
            </dd>
          </>
        )}
      </dl>
    )
  }
  const text = review.sheet.texts[place]
  return text ? <TextFacts text={text} /> : null
}

function TextFacts({
  text: { pieces, lastYear },
}: {
  text: { readonly pieces: Parameters<typeof Pieces>[0]['pieces'] | null; readonly lastYear: string }
}) {
  const { year } = useReviewTools().review
  const [shown, setShown] = useState<'pieces' | 'lastYear' | null>(null)
  const toggle = (what: 'pieces' | 'lastYear') => setShown(shown === what ? null : what)
  if (!pieces && lastYear === '') return null
  return (
    <div className={styles.textFacts}>
      {pieces && (
        <Button size="small" aria-expanded={shown === 'pieces'} onClick={() => toggle('pieces')}>
          整段改动
        </Button>
      )}
      {lastYear !== '' && (
        <Button size="small" aria-expanded={shown === 'lastYear'} onClick={() => toggle('lastYear')}>
          {year - 1}年的文字
        </Button>
      )}
      {shown === 'pieces' && pieces && (
        <p className={styles.whole}>
          <Pieces pieces={pieces} />
        </p>
      )}
      {shown === 'lastYear' && <p className={styles.whole}>{lastYear}</p>}
    </div>
  )
}
