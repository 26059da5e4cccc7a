'use client'

import { severities } from '@/lib/checks/finding-groups'
import { cellKey } from '@/lib/document/paper'
import { isOpen, type ReviewFinding } from '@/lib/features/review/review-sheet'
import { DraftList } from './draft-list'
import { changeWords, said } from './figures'
import { FindingCard } from './finding-card'
import { Group } from './group'
import { NoteCard } from './note-card'
import { Pieces } from './pieces'
import styles from './review.module.css'
import { useReviewTools } from './review-state'
import { SimilarList } from './similar-list'

/**
 * What needs reading, by exception: what is open first, then what was explained, what changed, what is alike, and the
 * notes.
 */
export function ReadingList() {
  const { review } = useReviewTools()
  const { findings, changed, jumped, previousDate } = review.sheet
  const gravest = (a: ReviewFinding, b: ReviewFinding) =>
    severities.indexOf(a.severity) - severities.indexOf(b.severity)
  const open = findings.filter(isOpen).sort(gravest)
  const settled = findings.filter((finding) => finding.settled)
  const hints = findings.filter(({ severity, settled: done }) => severity === 'hint' && !done)
  const sent = review.notes.filter(({ sentAt }) => sentAt)
  const unsent = review.notes.filter(({ sentAt }) => !sentAt)
  const changes = changed.cells.length + changed.texts.length + (previousDate === null ? 0 : 1)
  return (
    <div className={styles.list}>
      <DraftList />
      <Group title="没有说明或核对的" count={open.length} none="✓ 没有。">
        <FindingList findings={open} />
      </Group>
      {unsent.length > 0 && (
        <Group title="审核意见（尚未发出）" count={unsent.length}>
          <NoteList notes={unsent} />
        </Group>
      )}
      {review.similar.length > 0 && (
        <Group title="与其他单位相同的文字" count={review.similar.length}>
          <SimilarList />
        </Group>
      )}
      {settled.length > 0 && (
        <Group title="已说明、已核对、已豁免的" count={settled.length}>
          <FindingList findings={settled} />
        </Group>
      )}
      {sent.length > 0 && (
        <Group title="以前的意见和答复" count={sent.length}>
          <NoteList notes={sent} />
        </Group>
      )}
      {review.version > 1 && (
        <Group
          title={`第 ${review.version} 次送审比第 ${review.version - 1} 次改了`}
          count={changes}
          none="两次内容相同。"
        >
          <ChangeList />
        </Group>
      )}
      {jumped.length > 0 && (
        <Group title={`比${review.year - 1}年变化大的数字`} count={jumped.length}>
          <JumpList />
        </Group>
      )}
      {hints.length > 0 && (
        <Group title="提示" count={hints.length} closed>
          <FindingList findings={hints} />
        </Group>
      )}
    </div>
  )
}

function Go({ to, children }: { to: string | undefined; children: React.ReactNode }) {
  const { select, selected } = useReviewTools()
  if (to === undefined) return children
  return (
    <button
      type="button"
      className={styles.go}
      aria-current={selected === to ? 'true' : undefined}
      onClick={() => select(to, { move: true })}
    >
      {children}
    </button>
  )
}

function FindingList({ findings }: { findings: readonly ReviewFinding[] }) {
  return (
    <ul className={styles.items}>
      {findings.map((finding) => (
        <li key={finding.id}>
          <FindingCard finding={finding}>
            <Go to={finding.keys[0]}>查看</Go>
          </FindingCard>
        </li>
      ))}
    </ul>
  )
}

function NoteList({ notes }: { notes: ReturnType<typeof useReviewTools>['review']['notes'] }) {
  const { spots } = useReviewTools()
  return (
    <ul className={styles.items}>
      {notes.map((note) => (
        <li key={note.id}>
          <NoteCard note={note}>
            <Go to={note.keys[0]}>{spots.get(note.keys[0]!)?.name}</Go>
          </NoteCard>
        </li>
      ))}
    </ul>
  )
}

function ChangeList() {
  const {
    review: { sheet },
    spots,
    marks,
  } = useReviewTools()
  const firstChanged = (field: string) =>
    [...spots.values()].find(({ key, place }) => place === field && marks.get(key)?.changed)?.key ??
    [...spots.values()].find(({ place }) => place === field)?.key
  return (
    <ul className={styles.items}>
      {sheet.changed.cells.map((id) => {
        const { name, value, previous } = sheet.cells[id]!
        return (
          <li key={id} className={styles.line}>
            <Go to={cellKey(id)}>{name}</Go>　<del>{said(previous!.value)}</del> → <ins>{said(value)}</ins>{' '}
            {changeWords(previous!.change)}
          </li>
        )
      })}
      {sheet.changed.texts.map((id) => (
        <li key={id} className={styles.line}>
          <Go to={firstChanged(id)}>{sheet.texts[id]!.name}</Go>
          <p className={styles.whole}>
            <Pieces pieces={sheet.texts[id]!.pieces!} />
          </p>
        </li>
      ))}
      {sheet.previousDate !== null && (
        <li className={styles.line}>
          <Go to="date">成文日期</Go>　原为 {sheet.previousDate || '空白'}
        </li>
      )}
    </ul>
  )
}

function JumpList() {
  const { sheet } = useReviewTools().review
  return (
    <ul className={styles.items}>
      {sheet.jumped.map((id) => {
        const { name, value, lastYear } = sheet.cells[id]!
        return (
          <li key={id} className={styles.line}>
            <Go to={cellKey(id)}>{name}</Go>　{said(lastYear?.value ?? '')} → {said(value)}{' '}
            {changeWords(lastYear?.change ?? null)}
          </li>
        )
      })}
    </ul>
  )
}
