'use client'

import { decisionFor } from '@/lib/checks/decisions/decision'
import type { FindingStanding } from '@/lib/checks/decisions/standings'
import { ConfirmationPart } from './confirmation-part'
import { ExplanationPart } from './explanation-part'
import { WaiverPart } from './waiver-part'

/** What a person has done about a finding, and what he can do. */
export function DecisionPart({ standing }: { standing: FindingStanding }) {
  switch (decisionFor(standing.finding.severity)) {
    case 'explanation':
      return <ExplanationPart standing={standing} />
    case 'confirmation':
      return <ConfirmationPart standing={standing} />
    case 'waiver':
      return <WaiverPart standing={standing} />
    case null:
      return null
  }
}
