import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import { findReport, type StoredReport } from '@/lib/features/report/data/reports'
import { transaction } from '@/lib/platform/database/client'
import { type Download, plain, respondWith, standingAnswers } from '@/lib/platform/doors/file-response'
import { recordRefusal } from '@/lib/platform/doors/record-refusal'
import { forbidden } from '@/lib/platform/doors/refusals'
import { reportSurprise } from '@/lib/platform/doors/surprise'
import { appendEvent } from '@/lib/platform/events/events'
import { can, type Permission } from '@/lib/platform/permissions'
import { reachOf } from '@/lib/platform/reach'
import type { Scope } from '@/lib/platform/scope'
import { atAskingAddress, currentStanding, type Standing } from '@/lib/platform/session/request'
import { refuse } from '@/lib/std/result'

export type { Download }

type SignedIn = Extract<Standing, { kind: 'signedIn' }>

type Context<Params> = { params: Promise<{ id: string } & Params> }

const notFound = refuse('report.notFound', '没有找到这份报告。')

/**
 * The one way a route that gives out a report is made: identity, existence within the scope, permission, then the file.
 * A file to keep (导出), and a refusal, are told as events; a page shown in place is not.
 */
export function defineDownload<Params = unknown>(
  permission: Permission,
  make: (stored: StoredReport, params: Params, scope: Scope) => Promise<Download | null>,
) {
  const answer = async ({ actor, scope }: SignedIn, given: { id: string } & Params): Promise<Response> => {
    const now = new Date()
    const stored = await findReport(scope, given.id)
    if (!stored) {
      await recordRefusal(actor, { permission, refusal: notFound, subject: given.id }, now)
      return plain(404, notFound.message)
    }
    if (!can(actor, permission, { reach: reachOf(actor.organisation.id, stored.organisation.path) })) {
      await recordRefusal(actor, { permission, refusal: forbidden, reportId: stored.id }, now)
      return plain(403, forbidden.message)
    }
    const file = await make(stored, given, scope)
    if (!file) return plain(404, '没有这一页。')
    if (file.name) {
      const { name, type } = file
      await transaction((tx) =>
        appendEvent(tx, {
          at: now,
          verb: 'export',
          actorId: actor.userId,
          organisationId: stored.organisationId,
          reportId: stored.id,
          revision: stored.revision,
          detail: { file: name, type },
        }),
      )
    }
    return respondWith(file)
  }
  return async (_request: Request, { params }: Context<Params>): Promise<Response> => {
    try {
      const standing = await currentStanding()
      if (standing.kind !== 'signedIn') return plain(...standingAnswers[standing.kind])
      const given = await params
      return await atAskingAddress(() => answer(standing, given))
    } catch (error) {
      unstable_rethrow(error)
      return plain(500, reportSurprise(error).message)
    }
  }
}
