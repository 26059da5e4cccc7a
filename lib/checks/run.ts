import { type Check, type Finding, gravestFirst, type Need } from './define-check'
import { checks } from './registry'
import type { Subject } from './subject'

/**
 * The outcome of a run, as plain data. A check that lacks its data is not assessed, which is not the same as passed.
 */
export interface Assessment {
  readonly findings: readonly Finding[]
  readonly notAssessed: readonly NotAssessed[]
}

export interface NotAssessed extends Pick<Check, 'code' | 'slug' | 'title'> {
  readonly lacks: readonly Need[]
}

const none: ReadonlySet<string> = new Set()

/**
 * Runs every check but those that except the report's format; findings come gravest first, then in the order of the
 * registry.
 * @param suspended slugs of the checks that are suspended (暂停) and not run
 */
export function runChecks(subject: Subject, suspended: ReadonlySet<string> = none): Assessment {
  const applicable = checks.filter((check) => !check.except?.(subject.format) && !suspended.has(check.slug))
  const lacks = (check: Check) => check.needs.filter((need) => subject[need] === null)
  const findings = applicable
    .filter((check) => lacks(check).length === 0)
    .flatMap((check) =>
      check.run(subject).map(
        (observation): Finding => ({
          code: check.code,
          slug: check.slug,
          ...observation,
          severity: observation.severity ?? check.severity,
        }),
      ),
    )
  return {
    findings: findings.sort(gravestFirst),
    notAssessed: applicable.flatMap((check) =>
      lacks(check).length > 0 ? [{ code: check.code, slug: check.slug, title: check.title, lacks: lacks(check) }] : [],
    ),
  }
}
