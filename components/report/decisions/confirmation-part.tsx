'use client'

import type { FindingStanding } from '@/lib/checks/decisions/standings'
import styles from './decisions.module.css'
import { useDecisionTools } from './decisions-context'
import { Said } from './said'
import { useAskedFor } from './use-asked-for'
import { useSettle } from './use-settle'

/** One click of somebody who looked (已核对), with his name and the time. */
export function ConfirmationPart({ standing }: { standing: FindingStanding }) {
  const { may } = useDecisionTools()
  const [pending, settle] = useSettle(standing, () => undefined)
  const { state, decision } = standing
  const confirm = useAskedFor<HTMLButtonElement>(standing, (button) => button.focus())
  return (
    <>
      {decision && (
        <Said
          name={state === 'void' ? '内容已变，请重新核对；原核对人' : '已核对'}
          text=""
          by={decision.by}
          at={decision.at}
        />
      )}
      {may.decide && (
        <p className={styles.buttons}>
          {state === 'decided' ? (
            <button type="button" className={styles.button} disabled={pending} onClick={() => settle('withdraw')}>
              撤回
            </button>
          ) : (
            <button
              ref={confirm}
              type="button"
              className={styles.main}
              disabled={pending}
              onClick={() => settle('confirm')}
            >
              已核对
            </button>
          )}
        </p>
      )}
    </>
  )
}
