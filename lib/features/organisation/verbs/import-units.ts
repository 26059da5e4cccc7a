import { createHash, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type NewOrganisationChange, recordChanges } from '@/lib/features/organisation/data/organisation-history'
import {
  createOrganisations,
  listOrganisations,
  lockTree,
  moveOrganisations,
  type Organisation,
  releaseClaimsBelow,
  updateOrganisations,
} from '@/lib/features/organisation/data/organisations'
import { longestList } from '@/lib/features/organisation/intake/unit-list'
import { planUnits } from '@/lib/features/organisation/policy/plan-units'
import type { Connection } from '@/lib/platform/database/client'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { ownOrganisation } from '@/lib/platform/doors/target'
import type { Scope } from '@/lib/platform/scope'
import { refuse } from '@/lib/std/result'
import { cleanText } from '@/lib/std/text'
import type { ListedUnit, UnitPlan } from '../policy/unit-plan'

/** A plan as somebody has seen it: `mark` is the same as long as importing would do the same. */
export interface UnitPreview {
  readonly plan: UnitPlan
  readonly mark: string
}

const cell = z.string().max(2_000).transform(cleanText)
/** A line of the list as it comes back from the preview. */
const listedUnit = z.strictObject({ line: z.int(), name: cell }).extend(
  z
    .strictObject({
      shortName: cell,
      level: cell,
      kind: cell,
      parent: cell,
      code: cell,
      verticallyLed: cell,
      reporting: cell,
      signOff: cell,
    })
    .partial().shape,
)

const digestOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')
const markOf = ({ added, changed, faulty }: UnitPlan): string => digestOf([added, changed, faulty])

/** What importing a list would change. Nothing is stored. */
export async function previewUnits(scope: Scope, rows: readonly ListedUnit[]): Promise<UnitPreview> {
  const plan = planUnits(rows, await listOrganisations(scope))
  return { plan, mark: markOf(plan) }
}

/**
 * Imports a list of organisations (导入单位名单): what the preview showed and nothing else, all of it or nothing, in
 * one transaction. Every organisation that changes has its history; the one event tells how much was done and the
 * digest of those rows. Refusals: `units.changed` when the tree is not any more what the preview was made from,
 * `units.nothing`.
 */
export const importUnitsVerb = defineVerb({
  name: 'importUnits',
  on: ownOrganisation,
  may: 'organisation.manage',
  input: { rows: z.array(listedUnit).max(longestList), mark: z.string().max(100) },
  event: {
    added: z.int().describe('新增单位数'),
    changed: z.int().describe('修改单位数'),
    moved: z.int().describe('划转单位数'),
    left: z.int().describe('未导入行数'),
    digest: z.string().describe('内容摘要'),
  },
  run: async ({ tx, scope, actor, now: at }, { rows, mark }) => {
    const actorId = actor.userId
    await lockTree(tx)
    const known = await listOrganisations(scope, {}, tx)
    const plan = planUnits(rows, known)
    if (markOf(plan) !== mark)
      return refuse('units.changed', '预览之后，系统中的单位有了变动，没有导入。请重新选择文件，再看一次预览')
    const { added, changed, faulty } = plan
    if (added.length + changed.length === 0) return refuse('units.nothing', '名单与系统中的单位没有差别，不用导入')

    const ids = new Map(added.map(({ line }) => [line, randomUUID() as string]))
    const idOf = (parent: UnitPlan['added'][number]['parent']) =>
      parent.kind === 'known' ? parent.id : ids.get(parent.line)!
    await addAll(
      tx,
      added.map(({ line, parent, parentName: _, ...unit }) => ({
        ...unit,
        id: ids.get(line)!,
        parentId: idOf(parent),
      })),
    )
    await updateOrganisations(
      tx,
      changed.map(({ id, after }) => ({ id, fields: after })).filter(({ fields }) => Object.keys(fields).length > 0),
    )
    const moves = changed.flatMap(({ id, move }) => (move ? [{ id, parentId: idOf(move.parent) }] : []))
    const news = added.map(({ line, parent }) => ({ id: ids.get(line)!, parentId: idOf(parent) }))
    await moveAll(tx, known, news, moves)

    const paths = new Map((await listOrganisations(scope, {}, tx)).map((unit) => [unit.id, unit]))
    const row = (
      organisationId: string,
      verb: NewOrganisationChange['verb'],
      before: NewOrganisationChange['before'],
      after: NewOrganisationChange['after'],
    ): NewOrganisationChange => ({ organisationId, at, byId: actorId, verb, before, after, imported: true })
    const before = new Map(known.map((unit) => [unit.id, unit]))
    const history = [
      ...added.map(({ line, name, shortName, parentName }) => {
        const { id, parentId, path } = paths.get(ids.get(line)!)!
        return row(id, 'create', {}, { name, shortName, parentId, parent: parentName, path })
      }),
      ...changed.flatMap((change) => changesOf(change, before.get(change.id)!, paths.get(change.id)!, row)),
    ]
    await recordChanges(tx, history)
    const done = { added: added.length, changed: changed.length, left: faulty.length }
    return { value: done, event: { ...done, moved: moves.length, digest: digestOf(history) } }
  },
})

/** Adds generation by generation: a parent must be there before its children. */
async function addAll(
  tx: Connection,
  units: readonly (Parameters<typeof createOrganisations>[1][number] & { parentId: string })[],
): Promise<void> {
  const waiting = new Set(units.map(({ id }) => id))
  for (let rest = units; rest.length > 0; ) {
    const ready = rest.filter(({ parentId }) => !waiting.has(parentId))
    await createOrganisations(tx, ready)
    for (const { id } of ready) waiting.delete(id)
    rest = rest.filter(({ id }) => waiting.has(id))
  }
}

interface NewPlace {
  readonly id: string
  readonly parentId: string
}

/**
 * Moves from the top of the new tree down: then no organisation passes through a place below itself, even when two
 * change places.
 */
async function moveAll(
  tx: Connection,
  known: readonly Organisation[],
  news: readonly NewPlace[],
  moves: readonly NewPlace[],
): Promise<void> {
  const paths = new Map(known.map(({ id, path }) => [id, path]))
  await releaseClaimsBelow(
    tx,
    moves.map(({ id }) => paths.get(id)!),
  )
  const moving = new Map(moves.map(({ id, parentId }) => [id, parentId]))
  const parents = new Map([...known, ...news].map(({ id, parentId }) => [id, moving.get(id) ?? parentId]))
  const depth = (id: string): number => {
    let steps = 0
    for (let above = parents.get(id); above; above = parents.get(above)) steps += 1
    return steps
  }
  const placed = moves.map((move) => ({ ...move, depth: depth(move.id) }))
  for (const generation of [...new Set(placed.map((move) => move.depth))].sort((a, b) => a - b))
    await moveOrganisations(
      tx,
      placed.filter((move) => move.depth === generation),
    )
}

/** The rows of history of one organisation: its names, what it is, its place. */
function changesOf(
  { id, before, after, move }: UnitPlan['changed'][number],
  was: Organisation,
  is: Organisation,
  row: (
    organisationId: string,
    verb: NewOrganisationChange['verb'],
    before: NewOrganisationChange['before'],
    after: NewOrganisationChange['after'],
  ) => NewOrganisationChange,
): NewOrganisationChange[] {
  const part = (fields: UnitPlan['changed'][number]['after'], names: boolean) =>
    Object.fromEntries(Object.entries(fields).filter(([field]) => ['name', 'shortName'].includes(field) === names))
  const rows = (
    [
      ['rename', true],
      ['change', false],
    ] as const
  ).flatMap(([verb, names]) =>
    Object.keys(part(after, names)).length > 0 ? [row(id, verb, part(before, names), part(after, names))] : [],
  )
  return move
    ? [
        ...rows,
        row(
          id,
          'move',
          { parentId: was.parentId, parent: move.from, path: was.path },
          { parentId: is.parentId, parent: move.to, path: is.path },
        ),
      ]
    : rows
}
