import { z } from 'zod'
import { reasonFault, settledReason } from '@/lib/checks/decisions/decision'
import { type NewOrganisationChange, recordChanges } from '@/lib/features/organisation/data/organisation-history'
import type { Done, Work } from '@/lib/platform/doors/define-verb'
import { type Refusal, type Result, refuse } from '@/lib/std/result'
import { type HeldOrganisation, organisationInTree } from './organisation-target'

/** The fields of an organisation in words; ids and paths are only kept. */
const told = z
  .strictObject({
    name: z.string().describe('名称'),
    shortName: z.string().describe('简称'),
    level: z.string().describe('层级'),
    kind: z.string().describe('类别'),
    verticallyLed: z.boolean().describe('垂直领导'),
    reporting: z.boolean().describe('报送年报'),
    signOff: z.boolean().describe('负责人审签'),
    code: z.string().nullable().describe('代码'),
    abolishedAt: z.string().nullable().describe('撤销时间'),
    parentId: z.string().nullable(),
    parent: z.string().describe('上级单位'),
    path: z.string(),
  })
  .partial()

type Told = z.output<typeof told>

/** What a verb has changed: the fields before and after, and what the event tells besides. */
export interface Changed {
  readonly before: Told
  readonly after: Told
  readonly released?: number
}

/** What all verbs that change an organisation have in common. */
export const inTheTree = {
  on: organisationInTree,
  may: 'organisation.manage',
  event: {
    before: told.describe('原为'),
    after: told.describe('改为'),
    reason: z.string().optional().describe('原因'),
    released: z.int().optional().describe('放回待审的报告数'),
  },
} as const

/** A typed reason; its length is the verb's to judge. */
export const typedReason = { reason: z.string().max(10_000) }

export type TreeWork = Work<HeldOrganisation>
type TreeEvent = z.output<z.ZodObject<(typeof inTheTree)['event']>>

/**
 * What all changes of an organisation have in common: a reason where one is needed, and a row of its history.
 * @param typed the reason as typed; null for a change that needs none
 */
export async function changeTree(
  work: TreeWork,
  verb: NewOrganisationChange['verb'],
  typed: string | null,
  change: () => Promise<Result<Changed>>,
): Promise<Refusal | Done<null, TreeEvent>> {
  const reason = typed === null ? '' : settledReason(typed)
  const fault = typed === null ? null : reasonFault(reason, '原因')
  if (fault) return refuse('organisation.reason', fault)
  const changed = await change()
  if (!changed.ok) return changed
  const { before, after, released } = changed.value
  const { tx, actor, now, organisation } = work
  const row = { organisationId: organisation.id, at: now, byId: actor.userId, verb, before, after, reason }
  await recordChanges(tx, [row])
  const event = { before, after, ...(reason && { reason }), ...(released !== undefined && { released }) }
  return { value: null, event: event }
}

/** The fields that differ, before and after; null when none does. */
export function differences<Fields extends object>(
  now: Fields,
  wanted: Partial<Fields>,
): { before: Partial<Fields>; after: Partial<Fields> } | null {
  const keys = (Object.keys(wanted) as (keyof Fields)[]).filter(
    (key) => wanted[key] !== undefined && wanted[key] !== now[key],
  )
  if (keys.length === 0) return null
  const pick = (from: Partial<Fields>) => Object.fromEntries(keys.map((key) => [key, from[key]])) as Partial<Fields>
  return { before: pick(now), after: pick(wanted) }
}

export const nothingToChange = refuse('organisation.unchanged', '没有需要保存的改动')

/** An organisation that no longer exists is not changed before it is restored. */
export const abolished = (name: string) => refuse('organisation.abolished', `“${name}”已经撤销，请先恢复，再作改动`)
