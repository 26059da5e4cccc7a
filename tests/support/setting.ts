import { findReport, type StoredReport } from '@/lib/features/report/data/reports'
import { database } from '@/lib/platform/database/client'
import type { Role } from '@/lib/platform/permissions'
import type { Scope } from '@/lib/platform/scope'
import { addOrganisation, addPerson, scopeFor } from './people'
import { createReport } from './verbs'

export const now = new Date('2026-11-21T10:00:00+08:00')

/** Somebody who works: what an action knows of him, without the request. */
export interface Person {
  readonly userId: string
  readonly organisation: { readonly id: string; readonly name: string }
  readonly scope: Scope
}

/** Adds an organisation with one author, called as the organisation. */
export async function addAgency(id: string, parentId: string | null = null): Promise<Person> {
  await addOrganisation(id, parentId)
  return personAt(id, id)
}

export async function personAt(organisationId: string, username: string, role: Role = 'author'): Promise<Person> {
  const userId = await addPerson(username, role, organisationId)
  return {
    userId,
    organisation: { id: organisationId, name: `${organisationId}全称` },
    scope: await scopeFor(role, organisationId),
  }
}

/** The id of the person's report of a year, made when it is not there. */
export async function reportFor(person: Person, year: number): Promise<string> {
  const made = await createReport(person.scope, person, { year }, now)
  if (!made.ok) throw new Error(made.message)
  return made.value.id
}

export async function stored(person: Person, id: string): Promise<StoredReport> {
  return (await findReport(person.scope, id))!
}

export const eventsOf = (reportId: string, verb: string) =>
  database().event.findMany({
    where: { reportId, verb },
    orderBy: { id: 'asc' },
    select: { revision: true, detail: true, actorId: true, organisationId: true, at: true },
  })
