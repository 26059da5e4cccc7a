import type { Finding } from '../define-check'
import type { Subject } from '../subject'
import { type Decision, decisionFor, type FindingReference } from './decision'
import { anchorOf, identify } from './identify'

/**
 * How a finding stands: still open, settled by a decision, or open again because the values have changed since the
 * decision was made (void).
 */
export type StandingState = 'open' | 'decided' | 'void'

export interface FindingStanding extends FindingReference {
  readonly finding: Finding
  readonly state: StandingState
  /** What settled it; of a void one the old decision; of an open one a waiver that is asked for or was refused. */
  readonly decision: Decision | null
  /** The explanation of the same finding in last year's report, offered while nothing is decided. */
  readonly lastYear: Decision | null
}

export interface Decided {
  readonly decisions: readonly Decision[]
  /** The decisions about last year's report. */
  readonly lastYear?: readonly Decision[]
}

/** How every finding of a run stands, in the order of the run. */
export function standingsOf(
  subject: Subject,
  findings: readonly Finding[],
  { decisions, lastYear = [] }: Decided,
): FindingStanding[] {
  const identified = identify(subject, findings)
  const places = new Set(identified.map(({ slug, key }) => `${slug} ${key}`))
  // Decisions whose words stand nowhere any more; each is offered to one finding of the same place.
  const left = decisions.filter(({ slug, key }) => !places.has(`${slug} ${key}`))
  return identified.map((found) => {
    const kind = decisionFor(found.finding.severity)
    const isAbout = (decision: Decision) => decision.slug === found.slug && decision.kind === kind
    const exact = decisions.findLast((decision) => isAbout(decision) && decision.key === found.key)
    const decision =
      exact ?? takeLast(left, (candidate) => isAbout(candidate) && anchorOf(candidate.key) === anchorOf(found.key))
    const standing = kind === null ? undecided : standingAfter(found, decision)
    const offered =
      kind === 'explanation' && standing.state === 'open'
        ? lastYear.findLast((old) => isAbout(old) && anchorOf(old.key) === anchorOf(found.key))
        : undefined
    return { ...found, ...standing, lastYear: offered ?? null }
  })
}

type Outcome = Pick<FindingStanding, 'state' | 'decision'>
const undecided: Outcome = { state: 'open', decision: null }

function standingAfter({ key, fingerprint }: FindingReference, decision: Decision | undefined): Outcome {
  if (!decision) return undecided
  const fits = decision.key === key && decision.fingerprint === fingerprint
  if (decision.kind === 'waiver') {
    const refused = decision.answer?.granted === false
    if (!fits) return refused ? undecided : { state: 'void', decision }
    return { state: decision.answer?.granted ? 'decided' : 'open', decision }
  }
  return { state: fits ? 'decided' : 'void', decision }
}

function takeLast(decisions: Decision[], wanted: (decision: Decision) => boolean): Decision | undefined {
  const at = decisions.findLastIndex(wanted)
  return at < 0 ? undefined : decisions.splice(at, 1)[0]
}

/** Whether somebody has asked for a waiver of this finding and waits for the answer. */
export const awaitsWaiver = ({ state, decision }: Pick<FindingStanding, 'state' | 'decision'>): boolean =>
  state === 'open' && decision?.kind === 'waiver' && decision.answer === null
