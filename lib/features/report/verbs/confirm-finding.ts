import { type SettledOutcome, type Settling, settleFinding } from '@/lib/features/report/settle-finding'
import type { Result } from '@/lib/std/result'

/** Says that somebody looked at a finding and it is right as it stands (已核对). */
export function confirmFinding(settling: Settling): Promise<Result<SettledOutcome>> {
  return settleFinding(settling, { kind: 'confirmation', verb: 'confirm', event: 'confirmFinding', text: '' })
}
