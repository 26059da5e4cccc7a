'use server'

import { z } from 'zod'
import { createReport as create } from '@/lib/workflow/create-report'
import { defineAction } from './define-action'

export const createReport = defineAction({
  input: z.strictObject({ year: z.int() }),
  permission: 'report.create',
  reach: async () => 'own',
  run: ({ scope, actor, now }, { year }) => create(scope, actor, year, now),
})
