import { z } from 'zod'
import { onAccount, toldOf } from '@/lib/features/account/account-target'
import { storePerson } from '@/lib/features/account/data/users'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { emailInput } from '@/lib/platform/doors/email-input'
import { nameInput } from '@/lib/platform/doors/name-input'
import { refuse } from '@/lib/std/result'

/** Changes the person's name and the address for notices. Refusal: `account.unchanged`. */
export const changeAccountVerb = defineVerb({
  ...onAccount,
  name: 'changeAccount',
  input: { name: nameInput(30), email: emailInput },
  event: {
    ...onAccount.event,
    from: z.string().optional().describe('由'),
    to: z.string().optional().describe('到'),
  },
  run: async ({ tx, now, user }, { name, email }) => {
    if (user.name === name && user.email === email) return refuse('account.unchanged', '没有改动。')
    await storePerson(tx, user.id, { name, email, at: now })
    return { value: null, event: { ...toldOf(user), ...(user.name !== name && { from: user.name, to: name }) } }
  },
})
