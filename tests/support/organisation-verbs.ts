import { readStoredChange } from '@/lib/features/organisation/policy/stored-change'
import { database } from '@/lib/platform/database/client'
import { addOrganisation } from './people'
import { now, personAt } from './setting'

/** Somebody who manages the organisations, and what he does as the verbs take it. */
export async function administratorAt(organisationId: string) {
  const { scope, userId } = await personAt(organisationId, `administrator-${organisationId}`, 'systemAdministrator')
  return (id: string) => ({ scope, actorId: userId, organisationId: id, now })
}

export const organisation = (id: string) => database().organisation.findUniqueOrThrow({ where: { id } })
export async function historyOf(organisationId: string) {
  const rows = await database().organisationChange.findMany({
    where: { organisationId },
    orderBy: { id: 'asc' },
    select: { verb: true, before: true, after: true, reason: true, imported: true, at: true },
  })
  return rows.map((row) => ({ ...row, before: readStoredChange(row.before), after: readStoredChange(row.after) }))
}
export const organisationEvents = (organisationId: string) =>
  database().event.findMany({
    where: { organisationId, verb: { not: 'createAccount' } },
    orderBy: { id: 'asc' },
    select: { verb: true, detail: true, at: true },
  })

/** A city with two districts, one of which has two departments. */
export async function addCity(): Promise<void> {
  await addOrganisation('city')
  for (const id of ['east', 'west']) await addOrganisation(id, 'city')
  for (const id of ['education', 'police']) await addOrganisation(id, 'east')
}
