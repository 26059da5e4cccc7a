'use client'

import type { PaperBlock, PaperPart } from '@/lib/document/paper'
import styles from './paper.module.css'
import { PaperTable } from './paper-table'
import { Pieces } from './pieces'
import { piecesWithin, useReviewTools } from './review-state'
import { Spot } from './spot'
import { usePaperKeys } from './use-paper-keys'
import { useQuote } from './use-quote'

/** The report in the official layout, every cell and sentence of which can be pointed at. */
export function Paper() {
  const { review, beside } = useReviewTools()
  const onKeyDown = usePaperKeys()
  const onMouseUp = useQuote()
  const { paper } = review.sheet
  const lastOfField = new Map(paper.map((block, at) => [block.type === 'paragraph' ? block.field : '', at]))
  return (
    // Keys and marking are heard here for all places at once; each place is a button of its own.
    <article className={styles.paper} aria-label="报告正文" onKeyDown={onKeyDown} onMouseUp={onMouseUp}>
      {beside !== 'nothing' && <p className={styles.legend}>{legends(review.year, review.hasLastYear)[beside]}</p>}
      {paper.map((block, at) => (
        <PaperBlockPart
          key={at}
          block={block}
          last={block.type === 'paragraph' && lastOfField.get(block.field) === at}
        />
      ))}
    </article>
  )
}

/** How to read what stands beside the text. */
const legends = (year: number, hasLastYear: boolean) => ({
  previous: '划线的是上次送审的内容，下面或后面是这次的内容。',
  lastYear: hasLastYear
    ? `数字下面的小字是${year - 1}年的数，没有小字的与${year - 1}年相同或无从对照；灰底的是${year - 1}年的文字。`
    : `没有${year - 1}年的报告，无从对照。`,
})

function PaperBlockPart({ block, last }: { block: PaperBlock; last: boolean }) {
  const { review, beside } = useReviewTools()
  switch (block.type) {
    case 'title':
      return (
        <h2 className={styles.title}>
          <Spot at={block.spot.key}>
            {block.lines.map((line) => (
              <span key={line} className={styles.line}>
                {line}
              </span>
            ))}
          </Spot>
        </h2>
      )
    case 'heading':
      return (
        <>
          {block.level === 1 ? (
            <h3 className={styles.first}>
              <Spot at={block.spot.key}>{block.text}</Spot>
            </h3>
          ) : (
            <h4 className={styles.second}>
              <Spot at={block.spot.key}>{block.text}</Spot>
            </h4>
          )}
          {beside === 'previous' && <TakenOut anchor={block.anchor} />}
        </>
      )
    case 'paragraph':
      return (
        <>
          <p className={styles.paragraph}>
            {block.parts.map((part) => (
              <Part key={part.key} field={block.field} part={part} />
            ))}
          </p>
          {last && beside === 'lastYear' && review.hasLastYear && review.sheet.texts[block.field] && (
            <LastYear text={review.sheet.texts[block.field]!.lastYear} />
          )}
        </>
      )
    case 'table':
      return <PaperTable table={block} />
    case 'signature':
      return (
        <p className={styles.signature}>
          <Spot at={block.spot.key} className={styles.block}>
            {block.organisation && <span className={styles.line}>{block.organisation}</span>}
            <span className={styles.line}>
              {beside === 'previous' && review.sheet.previousDate !== null && (
                <Pieces pieces={[{ kind: 'removed', text: review.sheet.previousDate || '（没有日期）' }]} />
              )}
              {block.date || '（没有成文日期）'}
            </span>
          </Spot>
        </p>
      )
  }
}

function Part({ field, part: { key, text, start, place } }: { field: string; part: PaperPart }) {
  const { review, beside } = useReviewTools()
  const pieces = beside === 'previous' ? review.sheet.texts[field]?.pieces : null
  const facts = review.sheet.cells[place]
  const cell = beside === 'previous' ? facts?.previous : null
  const lastYear = beside === 'lastYear' && facts && facts.lastYear?.value !== facts.value ? facts.lastYear : null
  return (
    <Spot at={key}>
      {pieces ? <Pieces pieces={piecesWithin(pieces, start, start + text.length)} /> : text}
      {lastYear && (
        <span className={styles.moved}>
          （{review.year - 1}年：{lastYear.value || '空'}）
        </span>
      )}
      {cell && <Pieces pieces={[{ kind: 'removed', text: `原为${cell.value || '空白'}` }]} />}
    </Spot>
  )
}

/** A text of the version before of which nothing is left, under the heading it stood at. */
function TakenOut({ anchor }: { anchor: string }) {
  const { texts } = useReviewTools().review.sheet
  const pieces = texts[anchor]?.pieces
  if (!pieces || pieces.some(({ kind }) => kind !== 'removed')) return null
  return (
    <p className={styles.paragraph}>
      <Pieces pieces={pieces} />
    </p>
  )
}

function LastYear({ text }: { text: string }) {
  const { year } = useReviewTools().review
  return (
    <aside className={styles.lastYear} aria-label={`${year - 1}年的文字`}>
      <span className={styles.lastYearTitle}>{year - 1}年：</span>
      {text === '' ? '没有写。' : text.split('\n').map((line, at) => <p key={at}>{line}</p>)}
    </aside>
  )
}
