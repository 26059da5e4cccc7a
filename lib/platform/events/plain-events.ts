import { z } from 'zod'
import type { EventVerb } from './event-verbs'

const account = z.string().describe('账号')
const role = z.string().describe('角色')

/** What is told of an account that somebody else changed. */
const ofAccount = { accountId: account, username: z.string().describe('用户名'), role }

/**
 * What those events tell that no single verb with a target tells: signing in and out, refusals, files given out,
 * commands at the server. As of a verb's own event, a field that people read is described.
 */
export const plainEvents = {
  signIn: z.strictObject({ accountId: account, code: z.enum(['app', 'recovery']).optional().describe('代码') }),
  signInRefused: z.strictObject({ accountId: account.nullable(), reason: z.string().describe('原因') }),
  signInThrottled: z.strictObject({}),
  signOut: z.strictObject({}),
  lockAccount: z.strictObject({ accountId: account }),
  refused: z.strictObject({
    permission: z.string().nullable(),
    code: z.string(),
    told: z.string().describe('答复'),
    subject: z.string().optional().describe('对象编号'),
  }),
  // A list tells besides what it was asked for.
  export: z.looseObject({
    file: z.string().nullable().describe('文件'),
    type: z.string().optional().describe('类型'),
    from: z.number().optional().describe('由'),
    to: z.number().optional().describe('到'),
    count: z.int().optional().describe('条数'),
  }),
  pruneEvents: z.strictObject({
    upTo: z.number().describe('到第几条'),
    removed: z.number().describe('清理条数'),
    months: z.int().describe('留存月数'),
    file: z.string().describe('文件'),
  }),
  exportUnits: z.looseObject({}),
  createAccount: z.strictObject(ofAccount),
  createAccounts: z.strictObject({
    role,
    accounts: z.array(z.strictObject({ accountId: account, username: z.string().describe('用户名') })).describe('账号'),
  }),
  changePassword: z.strictObject({}),
  changeAddress: z.strictObject({}),
  enableSecondFactor: z.strictObject({}),
  disableSecondFactor: z.strictObject({}),
  renewRecoveryCodes: z.strictObject({}),
} as const satisfies Partial<Record<EventVerb, z.ZodObject>>

/** The schema of a plain event; undefined for a verb with a target, which has its own. */
export const plainEvent = (verb: EventVerb): z.ZodObject | undefined =>
  Object.hasOwn(plainEvents, verb) ? plainEvents[verb as keyof typeof plainEvents] : undefined
