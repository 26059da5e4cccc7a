import { z } from 'zod'
import { searchOrganisations } from '@/lib/features/account/data/organisation-names'
import { defineAction } from '@/lib/platform/doors/define-action'
import { accept } from '@/lib/std/result'

/** Finds the organisation that an account is to belong to. */
export const searchOrganisationsAction = defineAction({
  input: z.strictObject({ text: z.string().max(200) }),
  permission: 'account.manage',
  reach: async () => 'own',
  run: async ({ scope }, { text }) => accept(await searchOrganisations(scope, text.replaceAll('\0', '').trim(), 30)),
})
