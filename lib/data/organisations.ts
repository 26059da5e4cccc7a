import { database, type Connection } from './client'
import type { OrganisationKind, OrganisationLevel } from './generated/enums'
import { within, type Scope } from './scope'

export type { OrganisationKind, OrganisationLevel }

const shown = {
  id: true, name: true, shortName: true, level: true, kind: true, verticallyLed: true, parentId: true, path: true, createdAt: true,
} as const

/** An administrative organ (行政机关). `path` holds the ids from the root down: "/…/parent id/own id/". */
export interface Organisation {
  id: string
  /** Full official name (全称). */
  name: string
  shortName: string
  level: OrganisationLevel
  kind: OrganisationKind
  /** Department under vertical leadership (实行垂直领导的部门). */
  verticallyLed: boolean
  parentId: string | null
  path: string
  createdAt: Date
}

/** One organisation in scope, or null. */
export function findOrganisation(scope: Scope, id: string, connection: Connection = database()): Promise<Organisation | null> {
  return connection.organisation.findFirst({ where: { AND: [{ id }, within(scope.organisations)] }, select: shown })
}

/** The organisations in scope, parents before children. `parentId` narrows to the children of one (null: the roots). */
export function listOrganisations(scope: Scope, filter: { parentId?: string | null } = {}): Promise<Organisation[]> {
  return database().organisation.findMany({
    where: { AND: [within(scope.organisations), 'parentId' in filter ? { parentId: filter.parentId } : {}] },
    orderBy: { path: 'asc' },
    select: shown,
  })
}

/** What is given for a new organisation. */
export type NewOrganisation = Pick<Organisation, 'name' | 'shortName' | 'level' | 'kind'> & {
  id?: string
  parentId?: string | null
  verticallyLed?: boolean
}

/** Adds an organisation. The caller has asked for the permission; an unknown parent is an exception. */
export function createOrganisation(tx: Connection, organisation: NewOrganisation): Promise<Organisation> {
  return tx.organisation.create({ data: organisation, select: shown })
}

/** Whether any organisation exists; asked at start, before anybody can sign in. */
export async function organisationsExist(): Promise<boolean> {
  return (await database().organisation.findFirst({ select: { id: true } })) !== null
}
