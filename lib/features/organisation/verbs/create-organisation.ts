import { recordChanges } from '@/lib/features/organisation/data/organisation-history'
import {
  findByCode,
  findOrganisation,
  findTwin,
  createOrganisation as insertOrganisation,
  lockTree,
  type NewOrganisation,
} from '@/lib/features/organisation/data/organisations'
import { transaction } from '@/lib/platform/database/client'
import { appendEvent } from '@/lib/platform/events/events'
import type { Scope } from '@/lib/platform/scope'
import { accept, type Result, refuse } from '@/lib/std/result'

/**
 * Adds an organisation below another one (新增单位).
 * Refusals: `organisation.notFound`, `organisation.abolished` for the parent, `organisation.name`, `organisation.code`.
 */
export function createOrganisation(
  scope: Scope,
  actorId: string,
  organisation: NewOrganisation & { parentId: string },
  now: Date,
): Promise<Result<{ id: string }>> {
  return transaction(async (tx) => {
    await lockTree(tx)
    const { name, parentId, code } = organisation
    const parent = await findOrganisation(scope, parentId, tx)
    if (!parent) return refuse('organisation.notFound', '没有找到所选的上级单位')
    if (parent.abolishedAt) return refuse('organisation.abolished', `“${parent.name}”已经撤销，不能再在它下面新增单位`)
    if (await findTwin(tx, parentId, name)) return refuse('organisation.name', `“${parent.name}”下面已有“${name}”`)
    const holder = code ? await findByCode(tx, code) : null
    if (holder) return refuse('organisation.code', `编码 ${code} 已由“${holder.name}”使用`)
    const { id, path } = await insertOrganisation(tx, organisation)
    await recordChanges(tx, [
      {
        organisationId: id,
        at: now,
        byId: actorId,
        verb: 'create',
        before: {},
        after: { name, shortName: organisation.shortName, parentId, parent: parent.name, path },
      },
    ])
    await appendEvent(tx, {
      at: now,
      actorId,
      organisationId: id,
      verb: 'createOrganisation',
      detail: { name, parentId },
    })
    return accept({ id })
  })
}
