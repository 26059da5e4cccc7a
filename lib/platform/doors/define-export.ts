import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import { transaction } from '@/lib/platform/database/client'
import { appendEvent, type NewEvent } from '@/lib/platform/events/events'
import { can, type Permission } from '@/lib/platform/permissions'
import { atAskingAddress, currentStanding, type Standing } from '@/lib/platform/session/request'
import { type Download, plain, respondWith, standingAnswers } from './file-response'
import type { ActionContext } from './guard'
import { recordRefusal } from './record-refusal'
import { forbidden } from './refusals'
import { reportSurprise } from './surprise'

/** A file of many things, such as a list, and what the event tells of it. */
export interface Export {
  readonly file: Download
  readonly detail?: NewEvent['detail']
}

/**
 * The one way a route that gives out more than one report is made (lists, the log): identity, permission in the own
 * organisation, then the file. `make` sees no more than its scope. The event (导出) is told before the first byte is
 * sent.
 */
export function defineExport(
  permission: Permission,
  make: (context: ActionContext, query: URLSearchParams) => Promise<Export>,
) {
  const answer = async (
    { actor, scope }: Extract<Standing, { kind: 'signedIn' }>,
    request: Request,
  ): Promise<Response> => {
    const now = new Date()
    if (!can(actor, permission, { reach: 'own' })) {
      await recordRefusal(actor, { permission, refusal: forbidden }, now)
      return plain(403, forbidden.message)
    }
    const { file, detail } = await make({ actor, scope, now }, new URL(request.url).searchParams)
    const { name, type } = file
    await transaction((tx) =>
      appendEvent(tx, {
        at: now,
        verb: 'export',
        actorId: actor.userId,
        organisationId: actor.organisation.id,
        detail: { file: name ?? null, type, ...detail },
      }),
    )
    return respondWith(file)
  }
  return async (request: Request): Promise<Response> => {
    try {
      const standing = await currentStanding()
      if (standing.kind !== 'signedIn') return plain(...standingAnswers[standing.kind])
      return await atAskingAddress(() => answer(standing, request))
    } catch (error) {
      unstable_rethrow(error)
      return plain(500, reportSurprise(error).message)
    }
  }
}
