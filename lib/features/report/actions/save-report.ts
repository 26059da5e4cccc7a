'use server'

import { z } from 'zod'
import { saveReport as save } from '@/lib/features/report/verbs/save-report'
import { defineAction } from '@/lib/platform/doors/define-action'
import { reportReach } from './reach'

const paragraphs = z.array(z.array(z.union([z.string(), z.strictObject({ cell: z.string() })])))
const value = z.union([z.string().max(1000), paragraphs])
const input = z.strictObject({
  reportId: z.uuid(),
  revision: z.int().nonnegative(),
  changes: z.array(z.strictObject({ field: z.string().max(200), base: value, value })).max(500),
})

export const saveReport = defineAction({
  input,
  permission: 'report.edit',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: ({ scope, actor, now }, changes) => save(scope, actor.userId, changes, now),
})
