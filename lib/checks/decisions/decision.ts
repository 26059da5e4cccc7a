import { characters, cleanText, lengthOf } from '@/lib/std/text'
import type { Severity } from '../define-check'

/**
 * What settles a finding: a typed reason (说明), a click of somebody who looked (核对), an approved exemption (豁免).
 */
export type DecisionKind = 'explanation' | 'confirmation' | 'waiver'

/** What a person did about a finding, as it is stored: one row each, never changed. */
export type DecisionVerb = 'explain' | 'confirm' | 'withdraw' | 'requestWaiver' | 'grantWaiver' | 'refuseWaiver'

/** One finding in a report, across runs: the check, the place, and the values that the finding was made from. */
export interface FindingReference {
  readonly slug: string
  readonly key: string
  readonly fingerprint: string
}

export interface DecisionStep extends FindingReference {
  readonly verb: DecisionVerb
  /** The explanation, or the reason for asking, granting or refusing; '' where none is needed. */
  readonly text: string
  /** ISO instant. */
  readonly at: string
  /** The person's name. */
  readonly by: string
  readonly byId: string
}

/** A decision that stands: the latest about its finding. Whether it still fits the values is another question. */
export interface Decision extends Omit<DecisionStep, 'verb'> {
  readonly kind: DecisionKind
  /** Of a waiver: what the upper level said; null while it has not. */
  readonly answer: (Pick<DecisionStep, 'text' | 'at' | 'by'> & { readonly granted: boolean }) | null
}

const kinds: Readonly<Record<Severity, DecisionKind | null>> = {
  block: 'waiver',
  explain: 'explanation',
  confirm: 'confirmation',
  hint: null,
}
const opens: Readonly<Partial<Record<DecisionVerb, DecisionKind>>> = {
  explain: 'explanation',
  confirm: 'confirmation',
  requestWaiver: 'waiver',
}

/** What would settle a finding of this severity; null where nothing need be done. */
export const decisionFor = (severity: Severity): DecisionKind | null => kinds[severity]

/**
 * The decisions that stand after all steps, oldest step first. A new one takes the place of the old; an answer belongs
 * to the request it was given to.
 */
export function currentDecisions(steps: readonly DecisionStep[]): Decision[] {
  const current = new Map<string, Decision>()
  for (const { verb, ...step } of steps) {
    const place = `${step.slug} ${step.key}`
    const kind = opens[verb]
    const before = current.get(place)
    if (kind) {
      // Put at the end again: newest last.
      current.delete(place)
      current.set(place, { ...step, kind, answer: null })
    } else if (verb === 'withdraw') current.delete(place)
    else if (before?.kind === 'waiver' && before.fingerprint === step.fingerprint) {
      current.set(place, {
        ...before,
        answer: { granted: verb === 'grantWaiver', text: step.text, at: step.at, by: step.by },
      })
    }
  }
  return [...current.values()]
}

/** Characters an explanation or a reason has at least and at most. */
export const shortestReason = 5
export const longestReason = 500

/** A reason as it is stored: without what nobody can see, without space around it. */
export const settledReason = (text: string): string => cleanText(text).trim()

/**
 * What is wrong with the length of a reason, in a sentence; null when nothing is. `name` is what the text is called.
 */
export function reasonFault(text: string, name: string): string | null {
  if (lengthOf(text) < shortestReason) return `${name}太短，请写明原因，至少 ${shortestReason} 个字。`
  const length = characters(text).length
  return length > longestReason ? `${name}有 ${length} 个字，请压缩到 ${longestReason} 个字以内。` : null
}
