import { z } from 'zod'
import { movedAway } from '@/lib/features/organisation/moved-away'
import { lockReport, moveReport, type ReportMove, type StoredReport } from '@/lib/features/report/data/reports'
import { isReviewVerb, type ReviewState, stateSentence } from '@/lib/features/report/policy/review-states'
import { holdSuspensions } from '@/lib/features/suspension/data/suspensions'
import type { Target } from '@/lib/platform/doors/target'
import { reachOf } from '@/lib/platform/reach'
import { refuse } from '@/lib/std/result'

export const reportNotFound = refuse('report.notFound', '没有找到这份报告，它可能已不在您的管理范围内')

const key = { reportId: z.uuid() }

/** A report, locked and read once. */
export interface HeldReport {
  readonly report: StoredReport
}

/** The same, with the slugs of the suspended checks, which stay as they are until the transaction ends. */
export interface JudgedReport extends HeldReport {
  readonly suspended: ReadonlySet<string>
}

type ReportTarget<Thing extends HeldReport> = Target<typeof key, Thing, ReviewState, ReportMove>

const common = {
  key,
  notFound: reportNotFound,
  goneBecause: ({ scope }, { reportId }) => movedAway(scope, reportId),
  reach: ({ actor }, { report }) => reachOf(actor.organisation.id, report.organisation.path),
  about: (_, { report }) => ({
    organisationId: report.organisationId,
    reportId: report.id,
    revision: report.revision,
  }),
  states: {
    of: ({ report }) => report.state,
    refusal: (verb, state) => {
      if (!isReviewVerb(verb)) throw new Error(`${verb} says nothing of the state ${state}`)
      return refuse('report.state', stateSentence(verb, state))
    },
  },
  store: (tx, { report }, { to, change }, now) =>
    moveReport(tx, report.id, { ...change, ...(to && { state: to, stateAt: now }) }),
} satisfies Omit<ReportTarget<HeldReport>, 'hold'>

/** A report within the scope, for verbs that do not count its findings. */
export const reportInScope: ReportTarget<HeldReport> = {
  ...common,
  hold: async (tx, { scope }, { reportId }) => {
    const report = await lockReport(tx, scope, reportId)
    return report && { report }
  },
}

/**
 * A report within the scope, for verbs that judge it by the checks. Suspensions are held before the report is locked,
 * as everywhere (see holdSuspensions).
 */
export const judgedReport: ReportTarget<JudgedReport> = {
  ...common,
  hold: async (tx, { scope }, { reportId }) => {
    const suspended = await holdSuspensions(tx)
    const report = await lockReport(tx, scope, reportId)
    return report && { report, suspended }
  },
}
