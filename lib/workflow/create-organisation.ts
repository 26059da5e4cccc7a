import { transaction } from '@/lib/data/client'
import { appendEvent } from '@/lib/data/events'
import { createOrganisation as insertOrganisation, findOrganisation, type NewOrganisation } from '@/lib/data/organisations'
import type { Scope } from '@/lib/data/scope'
import { accept, refuse, type Result } from '@/lib/std/result'

/** Adds an organisation below another one (新增单位). */
export function createOrganisation(scope: Scope, actorId: string, organisation: NewOrganisation & { parentId: string }, now: Date): Promise<Result<{ id: string }>> {
  return transaction(async (tx) => {
    if (!(await findOrganisation(scope, organisation.parentId, tx))) return refuse('organisation.notFound', '没有找到所选的上级单位')
    const { id } = await insertOrganisation(tx, organisation)
    await appendEvent(tx, { at: now, actorId, organisationId: id, verb: 'createOrganisation', detail: { name: organisation.name, parentId: organisation.parentId } })
    return accept({ id })
  })
}
