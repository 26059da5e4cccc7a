import { gravestFirst } from '../define-check'
import type { BatchFinding, Member } from './define-batch-check'
import { batchChecks } from './registry'

/** Runs every check over a batch; findings come gravest first, then in the order of the registry and of the members. */
export function runBatchChecks(members: readonly Member[]): BatchFinding[] {
  const findings = batchChecks.flatMap((check) =>
    check.run(members).map(
      (observation): BatchFinding => ({
        code: check.code,
        slug: check.slug,
        ...observation,
        severity: observation.severity ?? check.severity,
      }),
    ),
  )
  return findings.sort(gravestFirst)
}
