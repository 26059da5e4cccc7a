'use server'

import { z } from 'zod'
import { accept } from '@/lib/std/result'
import { publishReport as publish } from '@/lib/workflow/publish-report'
import { writePackage } from '@/lib/workflow/write-package'
import { defineAction } from './define-action'
import { reportReach } from './reach'

export const publishReport = defineAction({
  input: z.strictObject({ reportId: z.uuid(), versionId: z.uuid() }),
  permission: 'report.publish',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: async ({ scope, actor, now }, approved) => {
    const published = await publish({ scope, actorId: actor.userId, now, ...approved })
    if (!published.ok) return published
    // It is public by now, whatever becomes of the files.
    const written = await writePackage(scope, approved.reportId)
    return accept({ packageFault: written.ok ? null : written.message })
  },
})
