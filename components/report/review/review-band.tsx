'use client'

import { useEditor } from '../editor'
import { CorrectionButton } from './correction-button'
import { UnansweredCount } from './notes-panel'
import styles from './review.module.css'
import { useReview } from './review-context'
import { SignOffButton } from './sign-off-button'
import { SubmitButton } from './submit-button'
import { useSignedOff } from './use-signed-off'
import { WithdrawButton } from './withdraw-button'

const steps = ['填写', '提交审核', '审核通过', '签字盖章', '发布'] as const
const reached = { draft: 0, returned: 0, submitted: 1, approved: 2, published: 4 } as const

/** Where the report stands on its way, in words, and the one thing to do next. */
export function ReviewBand() {
  const { state } = useReview()
  return (
    <section className={`${styles.band} ${styles[state]}`} aria-label="办理进度">
      <ol className={styles.steps}>
        {steps.map((name, at) => (
          <li
            key={name}
            className={at < reached[state] ? styles.done : at === reached[state] ? styles.now : undefined}
            aria-current={at === reached[state] ? 'step' : undefined}
          >
            <span aria-hidden="true">{at < reached[state] ? '✓' : at + 1}</span> {name}
          </li>
        ))}
      </ol>
      <Standing />
    </section>
  )
}

function Standing() {
  const review = useReview()
  const { reportId } = useEditor()
  const { state, since, readBy, may, correctionReason } = review
  const signature = (
    <a className={styles.link} href={`/reports/${reportId}/signature`}>
      签字盖章
    </a>
  )
  const history = (
    <a className={styles.link} href={`/reports/${reportId}/history`}>
      办理记录
    </a>
  )
  switch (state) {
    case 'draft':
    case 'returned':
      return (
        <div className={styles.next}>
          <p className={styles.words}>
            {state === 'returned' ? (
              <>
                <strong>主管部门已退回</strong>（{since}），请按意见修改并逐条答复。
                <UnansweredCount />
              </>
            ) : correctionReason ? (
              <>
                <strong>正在更正</strong>：{correctionReason}。已发布的版本仍对外公开，新版本发布后才会替换。
              </>
            ) : (
              '填写完成后提交主管部门审核。'
            )}
            <SignedOff />
          </p>
          {(state === 'returned' || correctionReason) && history}
          {may.signOff && <SignOffButton />}
          {may.submit && <SubmitButton />}
        </div>
      )
    case 'submitted':
      return (
        <div className={styles.next}>
          <p className={styles.words}>
            <strong>已提交</strong>（{since}），{readBy ? `${readBy}正在审核。` : '等待主管部门审核。'}
          </p>
          {signature}
          {history}
          {may.submit && <WithdrawButton />}
        </div>
      )
    case 'approved':
      return (
        <div className={styles.next}>
          <p className={styles.words}>
            <strong>审核通过</strong>（{since}），请下载盖章稿签字盖章，上传扫描件，等待发布。
          </p>
          {history}
          <a className={styles.main} href={`/reports/${reportId}/signature`}>
            签字盖章
          </a>
        </div>
      )
    case 'published':
      return (
        <div className={styles.next}>
          <p className={styles.words}>
            <strong>已发布</strong>（{since}）。
          </p>
          {signature}
          {history}
          {may.correct && <CorrectionButton />}
        </div>
      )
  }
}

const signedOffWords = {
  missing: '本单位要求负责人先审签。',
  stale: '负责人审签后内容又有修改，须重新审签。',
  given: '负责人已审签这一稿；再作修改的，须重新审签。',
} as const

function SignedOff() {
  const { may } = useReview()
  const signedOff = useSignedOff()
  if (signedOff === 'notNeeded' || may.signOff) return null
  return <span className={styles.aside}>　{signedOffWords[signedOff]}</span>
}
