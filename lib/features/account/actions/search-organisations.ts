'use server'

import { z } from 'zod'
import { searchOrganisations as search } from '@/lib/features/account/data/organisation-names'
import { serveAction } from '@/lib/platform/doors/define-action'
import { accept } from '@/lib/std/result'

export const searchOrganisations = serveAction({
  input: z.strictObject({ text: z.string().max(200) }),
  permission: 'account.manage',
  reach: async () => 'own',
  run: async ({ scope }, { text }) => accept(await search(scope, text.replaceAll('\0', '').trim(), 30)),
})
