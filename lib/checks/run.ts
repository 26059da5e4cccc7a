import type { Check, Finding } from './define-check'
import { checks } from './registry'
import type { Subject } from './subject'

/** The outcome of a run. A check that lacks its data is not assessed, which is not the same as passed. */
export interface Assessment { readonly findings: readonly Finding[]; readonly notAssessed: readonly Check[] }

const rank = { block: 0, explain: 1, confirm: 2, hint: 3 } as const

/** Runs every check of the report's format; findings come gravest first, then in the order of the registry. */
export function runChecks(subject: Subject): Assessment {
  const applicable = checks.filter((check) => check.formats.includes(subject.format.id))
  const lacks = (check: Check) => check.needs.some((need) => subject[need] === null)
  const findings = applicable
    .filter((check) => !lacks(check))
    .flatMap((check) => check.run(subject).map((observation): Finding => ({ code: check.code, slug: check.slug, severity: check.severity, ...observation })))
  return { findings: findings.sort((a, b) => rank[a.severity] - rank[b.severity]), notAssessed: applicable.filter(lacks) }
}
