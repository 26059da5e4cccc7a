import type { CellId } from '@/lib/formats/types'
import type { Report } from '@/lib/report/content'

/** An organ of the demo district with the reports it has at the start of the demonstration. */
export interface DemoOrganisation {
  /** Stable name within the demo; also the user name of its author. */
  readonly key: string
  /** Full official name (机关全称). */
  readonly name: string
  readonly shortName: string
  readonly level: 'county' | 'township'
  readonly kind: 'government' | 'department' | 'dispatchedOrgan' | 'dispatchedOffice' | 'authorisedBody'
  readonly verticallyLed?: boolean
  /** Whether its responsible person (单位负责人) signs off first. */
  readonly signOff?: boolean
  /** Key of the competent department it reports to; null for the competent department itself. */
  readonly parent: string | null
  readonly reports: readonly Report[]
  readonly decisions: readonly DemoDecision[]
  /** Where this year's report stands. */
  readonly standing: Standing
}

/** What somebody of the organ has decided about a finding (说明、申请豁免). */
export interface DemoDecision {
  /** 0 for this year's report, 1 for last year's. */
  readonly yearsAgo: 0 | 1
  /** The check, and one of the cells of the finding. */
  readonly slug: string
  readonly cell: CellId
  readonly role: 'author' | 'approver'
  readonly text: string
}

export interface DemoAccount {
  readonly username: string
  /** The person's name. */
  readonly name: string
  readonly role:
    | 'author'
    | 'approver'
    | 'reviewer'
    | 'systemAdministrator'
    | 'securityAdministrator'
    | 'auditAdministrator'
  /** Key of the organisation the account belongs to. */
  readonly organisation: string
}

/** What one file of this folder says of one organ. */
export interface DemoAgency extends Omit<DemoOrganisation, 'parent' | 'reports' | 'decisions' | 'standing'> {
  /** The person who fills in the report (填报人). */
  readonly author: string
  /**
   * Reports at the start of the season of `thisYear`: last year's is complete, this year's is in some state of work or
   * absent.
   */
  readonly reports: (thisYear: number) => readonly Report[]
  readonly decisions?: readonly DemoDecision[]
}
/** How far this year's report has come at the start of the demonstration. */
export type Progress = 'none' | 'begun' | 'complete' | 'unexplained'
/** How far an organ's report of this year has come when the demonstration begins. */
export type Standing = 'untouched' | 'submitted' | 'returned' | 'approved' | 'published'
/** An organ whose reports are put together from what it deals with; all invented. */
export interface Office
  extends Pick<DemoOrganisation, 'key' | 'name' | 'shortName' | 'level' | 'kind' | 'verticallyLed' | 'signOff'> {
  /** The person who fills in the report (填报人). */
  readonly author: string
  /** How it calls itself in its own report. */
  readonly self: string
  /** Four matters it deals with. */
  readonly topics: readonly [string, string, string, string]
  /** What it did last year and this year that nobody else did. */
  readonly deeds: readonly [string, string]
}
