import { type Connection, database } from '@/lib/platform/database/client'
import type { OrganisationKind, OrganisationLevel } from '@/lib/platform/database/generated/enums'
import { type Scope, within } from '@/lib/platform/scope'

export type { OrganisationKind, OrganisationLevel }

const shown = {
  id: true,
  number: true,
  name: true,
  shortName: true,
  level: true,
  kind: true,
  verticallyLed: true,
  parentId: true,
  path: true,
  code: true,
  reporting: true,
  signOff: true,
  abolishedAt: true,
  createdAt: true,
} as const

/** An administrative organ (行政机关). `path` holds the ids from the root down: "/…/parent id/own id/". */
export interface Organisation {
  id: string
  /** Short number in public addresses; it stays through renames and moves. */
  number: number
  /** Full official name (全称). */
  name: string
  shortName: string
  level: OrganisationLevel
  kind: OrganisationKind
  /** Department under vertical leadership (实行垂直领导的部门). */
  verticallyLed: boolean
  parentId: string | null
  path: string
  /** Unified social credit code (统一社会信用代码) or the code of the office's own list. */
  code: string | null
  /** Whether it has to hand in a report of its own (应报送年度报告). */
  reporting: boolean
  /** Whether its responsible person (单位负责人) signs off first. */
  signOff: boolean
  /** Since when it no longer exists (撤销). */
  abolishedAt: Date | null
  createdAt: Date
}

/** One organisation in scope, or null. */
export function findOrganisation(
  scope: Scope,
  id: string,
  connection: Connection = database(),
): Promise<Organisation | null> {
  return connection.organisation.findFirst({ where: { AND: [{ id }, within(scope.organisations)] }, select: shown })
}

/**
 * The organisations in scope, parents before children, abolished ones too. `parentId` narrows to the children of one
 * (null: the roots), `ids` to these.
 */
export function listOrganisations(
  scope: Scope,
  filter: { parentId?: string | null; ids?: readonly string[] } = {},
  connection: Connection = database(),
): Promise<Organisation[]> {
  return connection.organisation.findMany({
    where: {
      AND: [
        within(scope.organisations),
        'parentId' in filter ? { parentId: filter.parentId } : {},
        filter.ids ? { id: { in: [...filter.ids] } } : {},
      ],
    },
    orderBy: { path: 'asc' },
    select: shown,
  })
}

/** What is given for a new organisation. */
export type NewOrganisation = Pick<Organisation, 'name' | 'shortName' | 'level' | 'kind'> & {
  id?: string
  parentId?: string | null
  verticallyLed?: boolean
  code?: string | null
  reporting?: boolean
  signOff?: boolean
  /** Since when it is here; what an earlier season asked of it depends on that. */
  createdAt?: Date
}

/** Adds an organisation. The caller has asked for the permission; an unknown parent is an exception. */
export function createOrganisation(tx: Connection, organisation: NewOrganisation): Promise<Organisation> {
  return tx.organisation.create({ data: organisation, select: shown })
}

/**
 * Adds many in one statement (thousands, in a fraction of what single ones take); the parent of each must be there
 * already.
 */
export async function createOrganisations(
  tx: Connection,
  organisations: readonly (NewOrganisation & { id: string })[],
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Organisation" (id, name, "shortName", level, kind, "parentId", code, "verticallyLed", reporting, "signOff")
    SELECT id, name, "shortName", level::"OrganisationLevel", kind::"OrganisationKind", "parentId", code, COALESCE("verticallyLed", false), COALESCE(reporting, true), COALESCE("signOff", false)
    FROM jsonb_to_recordset(${JSON.stringify(organisations)}::jsonb)
      AS o(id text, name text, "shortName" text, level text, kind text, "parentId" text, code text, "verticallyLed" boolean, reporting boolean, "signOff" boolean)`
}

/** What may change in an organisation besides its place. */
export type OrganisationFields = Pick<
  Organisation,
  'name' | 'shortName' | 'level' | 'kind' | 'verticallyLed' | 'code' | 'reporting' | 'signOff' | 'abolishedAt'
>

/** Changes fields of an organisation. The tree must be locked by this transaction. */
export async function updateOrganisation(
  tx: Connection,
  id: string,
  fields: Partial<OrganisationFields>,
): Promise<void> {
  await tx.organisation.update({ where: { id }, data: fields })
}

/**
 * Changes fields of many; codes that pass from one organisation to another are taken off first, because no two may ever
 * have the same.
 */
export async function updateOrganisations(
  tx: Connection,
  changes: readonly { id: string; fields: Partial<OrganisationFields> }[],
): Promise<void> {
  await tx.organisation.updateMany({
    where: { id: { in: changes.flatMap(({ id, fields }) => (fields.code === undefined ? [] : [id])) } },
    data: { code: null },
  })
  const rows = JSON.stringify(changes.map(({ id, fields }) => ({ id, ...fields, setCode: fields.code !== undefined })))
  await tx.$executeRaw`
    UPDATE "Organisation" o SET
      name = COALESCE(c.name, o.name), "shortName" = COALESCE(c."shortName", o."shortName"), code = CASE WHEN c."setCode" THEN c.code ELSE o.code END,
      level = COALESCE(c.level::"OrganisationLevel", o.level), kind = COALESCE(c.kind::"OrganisationKind", o.kind),
      "verticallyLed" = COALESCE(c."verticallyLed", o."verticallyLed"), reporting = COALESCE(c.reporting, o.reporting), "signOff" = COALESCE(c."signOff", o."signOff")
    FROM jsonb_to_recordset(${rows}::jsonb) AS c(id text, name text, "shortName" text, level text, kind text, code text, "setCode" boolean, "verticallyLed" boolean, reporting boolean, "signOff" boolean)
    WHERE o.id = c.id`
}

/**
 * Puts an organisation, with everything below it, under another parent. A place below itself is an exception. The tree
 * must be locked.
 */
export async function moveOrganisation(tx: Connection, id: string, parentId: string): Promise<void> {
  await tx.organisation.update({ where: { id }, data: { parentId } })
}

/**
 * Puts many under other parents at once; each parent must be in its final place already. The triggers follow one move
 * at a time, so the paths are made anew afterwards. The tree must be locked.
 */
export async function moveOrganisations(
  tx: Connection,
  moves: readonly { id: string; parentId: string }[],
): Promise<void> {
  const rows = JSON.stringify(moves)
  await tx.$executeRaw`UPDATE "Organisation" o SET "parentId" = m."parentId" FROM jsonb_to_recordset(${rows}::jsonb) AS m(id text, "parentId" text) WHERE o.id = m.id`
  await tx.$executeRaw`
    WITH RECURSIVE tree AS (
      SELECT id, '/' || id || '/' AS path FROM "Organisation" WHERE "parentId" IS NULL
      UNION ALL SELECT o.id, tree.path || o.id || '/' FROM "Organisation" o JOIN tree ON o."parentId" = tree.id
    )
    UPDATE "Organisation" o SET path = tree.path FROM tree WHERE o.id = tree.id AND o.path <> tree.path`
}

/**
 * Keeps everybody else who changes organisations waiting until the transaction ends; the trigger that keeps the paths
 * takes the same lock.
 */
export async function lockTree(tx: Connection): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('Organisation.path'))`
}

/** An organisation that has this code, in scope or not; codes are unique in the installation. */
export function findByCode(tx: Connection, code: string): Promise<{ id: string; name: string } | null> {
  return tx.organisation.findUnique({ where: { code }, select: { id: true, name: true } })
}

/** Another organisation of that name right below a parent; two of them nobody could tell apart. */
export function findTwin(
  tx: Connection,
  parentId: string | null,
  name: string,
  except?: string,
): Promise<{ id: string } | null> {
  return tx.organisation.findFirst({
    where: { parentId, name, abolishedAt: null, id: { not: except } },
    select: { id: true },
  })
}

/** How many organisations right below one still exist. */
export function countChildren(tx: Connection, parentId: string): Promise<number> {
  return tx.organisation.count({ where: { parentId, abolishedAt: null } })
}

/**
 * Takes every reviewer's claim off the reports of organisations and of all below them, practice and real: whoever reads
 * them next is somebody else's choice.
 * @param paths of the organisations, before they are moved
 * @returns claims released
 */
export function releaseClaimsBelow(tx: Connection, paths: readonly string[]): Promise<number> {
  return tx.$executeRaw`
    UPDATE "Report" r SET "claimedById" = NULL, "claimedAt" = NULL FROM "Organisation" o
    WHERE o.id = r."organisationId" AND r."claimedById" IS NOT NULL AND EXISTS (SELECT 1 FROM unnest(${[...paths]}::text[]) p WHERE starts_with(o.path, p))`
}

/** Whether any organisation exists; asked at start, before anybody can sign in. */
export async function organisationsExist(): Promise<boolean> {
  return (await database().organisation.findFirst({ select: { id: true } })) !== null
}
