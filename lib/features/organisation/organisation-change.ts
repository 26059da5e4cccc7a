import { reasonFault, settledReason } from '@/lib/checks/decisions/decision'
import {
  type ChangedFields,
  type NewOrganisationChange,
  recordChanges,
} from '@/lib/features/organisation/data/organisation-history'
import { findOrganisation, lockTree, type Organisation } from '@/lib/features/organisation/data/organisations'
import { type Connection, transaction } from '@/lib/platform/database/client'
import { appendEvent } from '@/lib/platform/events/events'
import type { Scope } from '@/lib/platform/scope'
import { accept, type Result, refuse } from '@/lib/std/result'

/** Who changes which organisation, and when. */
export interface OrganisationChanging {
  readonly scope: Scope
  readonly actorId: string
  readonly organisationId: string
  readonly now: Date
}

/** What a verb has changed: the fields before and after, and what the event tells besides. */
export interface Changed {
  readonly before: ChangedFields
  readonly after: ChangedFields
  readonly detail?: ChangedFields
}

export const noOrganisation = refuse('organisation.notFound', '没有找到这个单位，请刷新页面')

/**
 * What all changes of an organisation have in common: one transaction that keeps others from the tree, a row of its history, one event.
 * @param typed the reason as typed; null for a change that needs none
 */
export async function changeTree(
  { scope, actorId, organisationId, now }: OrganisationChanging,
  verb: NewOrganisationChange['verb'],
  typed: string | null,
  work: (tx: Connection, organisation: Organisation) => Promise<Result<Changed>>,
): Promise<Result<null>> {
  const reason = typed === null ? '' : settledReason(typed)
  const fault = typed === null ? null : reasonFault(reason, '原因')
  if (fault) return refuse('organisation.reason', fault)
  return transaction(async (tx) => {
    await lockTree(tx)
    const organisation = await findOrganisation(scope, organisationId, tx)
    if (!organisation) return noOrganisation
    const changed = await work(tx, organisation)
    if (!changed.ok) return changed
    const { before, after, detail } = changed.value
    await recordChanges(tx, [{ organisationId, at: now, byId: actorId, verb, before, after, reason }])
    await appendEvent(tx, {
      at: now,
      actorId,
      organisationId,
      verb: `${verb}Organisation`,
      detail: { before, after, ...(reason && { reason }), ...detail },
    })
    return accept(null)
  })
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
