'use server'

import { z } from 'zod'
import { createReport as create } from '@/lib/features/report/verbs/create-report'
import { defineAction } from '@/lib/platform/doors/define-action'

export const createReport = defineAction({
  input: z.strictObject({ year: z.int(), imported: z.unknown().optional() }),
  permission: 'report.create',
  reach: async () => 'own',
  run: ({ scope, actor, now }, wanted) => create(scope, actor, wanted, now),
})
