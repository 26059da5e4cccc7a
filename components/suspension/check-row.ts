import type { Severity } from '@/lib/checks/define-check'

export interface CheckRow {
  readonly slug: string
  readonly code: string
  readonly title: string
  readonly basis: string
  readonly severity: Severity
  /** In force; null while the check is used. */
  readonly suspension: { readonly reason: string; readonly by: string; readonly at: string } | null
  /** Earlier suspensions in words. */
  readonly earlier: readonly string[]
  readonly affected: Affected
}
/** Reports of the season with findings of a check: how many, and the first of them. */
export interface Affected {
  readonly count: number
  readonly first: readonly AffectedRow[]
}

export interface AffectedRow {
  readonly organisation: string
  /** Null where what was counted cannot be read. */
  readonly all: number | null
  readonly blocking: number | null
}
