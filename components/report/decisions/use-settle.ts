'use client'

import { useVerb } from '@/components/ui/use-verb'
import type { FindingStanding } from '@/lib/checks/decisions/standings'
import {
  confirmFinding,
  explainFinding,
  grantWaiver,
  refuseWaiver,
  requestWaiver,
  withdrawDecision,
} from '@/lib/features/report/actions'
import type { SettledOutcome } from '@/lib/features/report/settle-finding'
import type { Result } from '@/lib/std/result'
import { useEditor } from '../editor'
import { savedFirst } from '../saving/saved-first'
import { useDecisionTools } from './decisions-context'

type Verb = 'explain' | 'confirm' | 'withdraw' | 'requestWaiver' | 'grantWaiver' | 'refuseWaiver'
type Reference = Pick<FindingStanding, 'slug' | 'key' | 'fingerprint'>

/** Where the focus goes when the line that had it has moved to another group. */
export const statusId = 'findings-status'

function send(
  verb: Verb,
  reportId: string,
  { slug, key, fingerprint }: Reference,
  text: string,
): Promise<Result<SettledOutcome>> {
  const finding = { reportId, slug, key, fingerprint }
  switch (verb) {
    case 'explain':
      return explainFinding({ ...finding, text })
    case 'confirm':
      return confirmFinding(finding)
    case 'withdraw':
      return withdrawDecision({ reportId, slug, key })
    case 'requestWaiver':
      return requestWaiver({ ...finding, text })
    case 'grantWaiver':
      return grantWaiver({ ...finding, text })
    case 'refuseWaiver':
      return refuseWaiver({ ...finding, text })
  }
}

export type Settle = (verb: Verb, text?: string) => void

/** Settles a finding, once everything typed is saved. */
export function useSettle(standing: Reference, done: () => void): [boolean, Settle] {
  const { saver, findings } = useEditor()
  const { reportId } = useDecisionTools()
  return useVerb<SettledOutcome, Parameters<Settle>>(
    (verb, text = '') =>
      savedFirst(saver, '还有修改没有保存，请保存后再处理这一条。', () => send(verb, reportId, standing, text)),
    ({ decisions }) => {
      done()
      findings.decide(decisions)
      document.getElementById(statusId)?.focus({ preventScroll: true })
    },
  )
}
