import type { BatchFinding, Member } from './define-batch-check'
import { batchChecks } from './registry'

const rank = { block: 0, explain: 1, confirm: 2, hint: 3 } as const

/** Runs every check over a batch; findings come gravest first, then in the order of the registry and of the members. */
export function runBatchChecks(members: readonly Member[]): BatchFinding[] {
  const findings = batchChecks.flatMap((check) => check.run(members).map((observation): BatchFinding => ({ code: check.code, slug: check.slug, ...observation, severity: observation.severity ?? check.severity })))
  return findings.sort((a, b) => rank[a.severity] - rank[b.severity])
}
