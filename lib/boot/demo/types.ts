import type { Report } from '@/lib/report/content'

/** An organ of the demo district with the reports it has at the start of the demonstration. */
export interface DemoOrganisation {
  /** Stable name within the demo; also the user name of its author. */
  readonly key: string
  /** Full official name (机关全称). */
  readonly name: string
  readonly shortName: string
  readonly level: 'county' | 'township'
  readonly kind: 'government' | 'department' | 'dispatchedOrgan'
  /** Key of the competent department it reports to; null for the competent department itself. */
  readonly parent: string | null
  readonly reports: readonly Report[]
}

export interface DemoAccount {
  readonly username: string
  /** The person's name. */
  readonly name: string
  readonly role: 'author' | 'reviewer' | 'systemAdministrator'
  /** Key of the organisation the account belongs to. */
  readonly organisation: string
}

/** What one file of this folder says of one organ. */
export interface DemoAgency extends Omit<DemoOrganisation, 'parent' | 'reports'> {
  /** The person who fills in the report (填报人). */
  readonly author: string
  /** Reports at the start of the season of `thisYear`: last year's is complete, this year's is in some state of work or absent. */
  readonly reports: (thisYear: number) => readonly Report[]
}
