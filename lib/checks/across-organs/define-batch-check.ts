import type { Report } from '@/lib/report/content'
import type { Observation, Severity } from '../define-check'
import type { Passage } from '../likeness/passages'

/** One report of a batch (批次): all reports of a season that somebody supervises, or of a folder. */
export interface Member {
  readonly id: string
  readonly report: Report
  /**
   * The member that stands above this one in the tree of organisations; null when it is not in the batch or not known.
   */
  readonly parent: string | null
  /** Whether every organisation below this one has its report in the batch. */
  readonly complete: boolean
}

/** What is said of one report in the light of the others. */
export interface BatchObservation extends Observation {
  readonly member: string
  /** The other report concerned. */
  readonly other?: string
  readonly passages?: readonly Passage[]
}

export interface BatchFinding extends BatchObservation {
  readonly code: string
  readonly slug: string
  readonly severity: Severity
}

/**
 * One check over many reports: one file, one line in the registry, one test. Never `block`: no report is wrong because
 * of another one.
 */
export interface BatchCheck {
  readonly code: string
  readonly slug: string
  readonly severity: Exclude<Severity, 'block'>
  readonly title: string
  readonly basis: string
  readonly run: (members: readonly Member[]) => readonly BatchObservation[]
}

export const defineBatchCheck = (check: BatchCheck): BatchCheck => check
