import { aboutFinding, findingSeen, settleFinding } from '@/lib/features/report/settle-finding'
import { defineVerb } from '@/lib/platform/doors/define-verb'

/** Says that somebody looked at a finding and it is right as it stands (已核对). */
export const confirmFindingVerb = defineVerb({
  ...aboutFinding,
  name: 'confirmFinding',
  may: 'finding.decide',
  input: findingSeen,
  run: async (work, finding) => settleFinding(work, finding, { kind: 'confirmation', verb: 'confirm', text: '' }),
})
