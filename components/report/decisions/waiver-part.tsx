'use client'

import { useState } from 'react'
import { awaitsWaiver, type FindingStanding } from '@/lib/checks/decisions/standings'
import styles from './decisions.module.css'
import { useDecisionTools } from './decisions-context'
import { ReasonForm } from './reason-form'
import { Said } from './said'
import { useSettle } from './use-settle'

type Writing = 'requestWaiver' | 'grantWaiver' | 'refuseWaiver'

const forms: Readonly<Record<Writing, { readonly name: string; readonly send: string; readonly optional?: boolean }>> =
  {
    requestWaiver: { name: '申请理由', send: '提交申请' },
    grantWaiver: { name: '意见（可不填）', send: '确认同意豁免', optional: true },
    refuseWaiver: { name: '不同意的理由', send: '确认不同意' },
  }

/**
 * An exemption (豁免) from what must be corrected: asked for by the agency's responsible person, answered by the level
 * above.
 */
export function WaiverPart({ standing }: { standing: FindingStanding }) {
  const { may } = useDecisionTools()
  const [writing, setWriting] = useState<Writing | null>(null)
  const [pending, settle] = useSettle(standing, () => setWriting(null))
  const { state, decision } = standing
  const answer = decision?.answer ?? null
  const waiting = awaitsWaiver(standing)
  return (
    <>
      {decision && <Said {...decision} name={state === 'void' ? '数字已变，须重新申请豁免；原理由' : '申请豁免'} />}
      {answer && <Said {...answer} name={answer.granted ? '同意豁免' : '不同意豁免'} />}
      {waiting && !may.answerWaiver && <p className={styles.said}>等待上级主管部门答复；答复前仍须更正。</p>}
      {writing ? (
        <ReasonForm
          key={writing}
          {...forms[writing]}
          first={writing === 'requestWaiver' ? (decision?.text ?? '') : ''}
          pending={pending}
          onSend={(text) => settle(writing, text)}
          onCancel={() => setWriting(null)}
        />
      ) : (
        <p className={styles.buttons}>
          {may.requestWaiver && state !== 'decided' && !waiting && (
            <button type="button" className={styles.button} onClick={() => setWriting('requestWaiver')}>
              {decision ? '重新申请豁免' : '申请豁免'}
            </button>
          )}
          {may.answerWaiver && waiting && (
            <>
              <button type="button" className={styles.main} onClick={() => setWriting('grantWaiver')}>
                同意豁免
              </button>
              <button type="button" className={styles.button} onClick={() => setWriting('refuseWaiver')}>
                不同意
              </button>
            </>
          )}
        </p>
      )}
    </>
  )
}
