import { z } from 'zod'
import { recordChanges } from '@/lib/features/organisation/data/organisation-history'
import {
  findByCode,
  findTwin,
  createOrganisation as insertOrganisation,
} from '@/lib/features/organisation/data/organisations'
import { traitsInput } from '@/lib/features/organisation/organisation-input'
import { parentInTree } from '@/lib/features/organisation/organisation-target'
import { longestName } from '@/lib/features/organisation/policy/organisation-words'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { nameInput } from '@/lib/platform/doors/name-input'
import { refuse } from '@/lib/std/result'

const name = nameInput(longestName)
const { level, kind, ...flags } = traitsInput

/**
 * Adds an organisation below another one (新增单位).
 * Refusals: `organisation.notFound`, `organisation.abolished` for the parent, `organisation.name`, `organisation.code`.
 */
export const createOrganisationVerb = defineVerb({
  name: 'createOrganisation',
  on: parentInTree,
  may: 'organisation.manage',
  input: { name, shortName: name, level, kind, ...z.strictObject(flags).partial().shape },
  event: { name: z.string().describe('名称'), parentId: z.string() },
  run: async ({ tx, actor, now, parent }, given) => {
    const { name, shortName, parentId, code } = given
    if (parent.abolishedAt) return refuse('organisation.abolished', `“${parent.name}”已经撤销，不能再在它下面新增单位`)
    if (await findTwin(tx, parentId, name)) return refuse('organisation.name', `“${parent.name}”下面已有“${name}”`)
    const holder = code ? await findByCode(tx, code) : null
    if (holder) return refuse('organisation.code', `编码 ${code} 已由“${holder.name}”使用`)
    const { id, path } = await insertOrganisation(tx, given)
    const after = { name, shortName, parentId, parent: parent.name, path }
    const row = { organisationId: id, at: now, byId: actor.userId, verb: 'create' as const, before: {}, after }
    await recordChanges(tx, [row])
    return { value: { id }, event: { name, parentId }, about: { organisationId: id } }
  },
})
