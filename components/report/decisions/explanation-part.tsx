'use client'

import { useState } from 'react'
import type { FindingStanding } from '@/lib/checks/decisions/standings'
import styles from './decisions.module.css'
import { useDecisionTools } from './decisions-context'
import { ReasonForm } from './reason-form'
import { Said } from './said'
import { useAskedFor } from './use-asked-for'
import { useSettle } from './use-settle'

/**
 * The reason (说明) for a finding that needs one: given, read, changed, taken back; given again when the values have
 * changed.
 */
export function ExplanationPart({ standing }: { standing: FindingStanding }) {
  const { may } = useDecisionTools()
  const [draft, setDraft] = useState<string | null>(null)
  const [pending, settle] = useSettle(standing, () => setDraft(null))
  const { state, decision, lastYear } = standing
  const open = useAskedFor<HTMLButtonElement>(standing, (button) => button.click())
  if (draft !== null)
    return (
      <ReasonForm
        name="说明"
        send="保存说明"
        first={draft}
        pending={pending}
        onSend={(text) => settle('explain', text)}
        onCancel={() => setDraft(null)}
      />
    )
  return (
    <>
      {decision && <Said {...decision} name={state === 'void' ? '数字已变，原说明' : '说明'} />}
      {lastYear && may.decide && <p className={styles.said}>去年的说明是：“{lastYear.text}”</p>}
      {may.decide && (
        <p className={styles.buttons}>
          {state === 'void' && (
            <button
              type="button"
              className={styles.main}
              disabled={pending}
              onClick={() => settle('explain', decision!.text)}
            >
              沿用
            </button>
          )}
          {lastYear && (
            <button type="button" className={styles.main} onClick={() => setDraft(lastYear.text)}>
              采用
            </button>
          )}
          <button ref={open} type="button" className={styles.button} onClick={() => setDraft(decision?.text ?? '')}>
            {decision ? '修改' : '填写说明'}
          </button>
          {decision && (
            <button type="button" className={styles.button} disabled={pending} onClick={() => settle('withdraw')}>
              撤回
            </button>
          )}
        </p>
      )}
    </>
  )
}
