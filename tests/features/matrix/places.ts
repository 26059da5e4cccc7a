import { database } from '@/lib/platform/database/client'
import type { Role } from '@/lib/platform/permissions'
import { scopeOf } from '@/lib/platform/session/scope-of'
import { addOrganisation, addPerson } from '../../support/people'
import { createReport } from '../../support/verbs'

/** Organisations as they lie to the middle one, where everybody of the tests works. */
export const places = ['own', 'below', 'above', 'elsewhere'] as const
export type Place = (typeof places)[number]

export const organisationIds: Record<Place, string> = {
  above: '11111111-0000-4000-8000-000000000000',
  own: '22222222-0000-4000-8000-000000000000',
  below: '33333333-0000-4000-8000-000000000000',
  elsewhere: '44444444-0000-4000-8000-000000000000',
}

export const nowhere = '55555555-0000-4000-8000-000000000000'

/**
 * Makes the four organisations, each with an author (`author-own` …) and his report of 2024, and one account of each
 * role in the middle.
 */
export async function makePlaces(
  roles: readonly Role[],
): Promise<{ reports: Record<Place, string>; accounts: Record<Place, string> }> {
  await addOrganisation(organisationIds.above)
  await addOrganisation(organisationIds.own, organisationIds.above)
  await addOrganisation(organisationIds.below, organisationIds.own)
  await addOrganisation(organisationIds.elsewhere)
  const made = await Promise.all(places.map(async (place) => [place, await addAuthor(place)] as const))
  for (const role of roles) await addPerson(role.toLowerCase(), role, organisationIds.own)
  return {
    reports: Object.fromEntries(made.map(([place, { reportId }]) => [place, reportId])) as Record<Place, string>,
    accounts: Object.fromEntries(made.map(([place, { userId }]) => [place, userId])) as Record<Place, string>,
  }
}

async function addAuthor(place: Place) {
  const userId = await addPerson(`author-${place}`, 'author', organisationIds[place])
  const organisation = await database().organisation.findUniqueOrThrow({ where: { id: organisationIds[place] } })
  const scope = scopeOf({ role: 'author', organisation, mustChangePassword: false })!
  const made = await createReport(
    scope,
    { userId, organisation },
    { year: 2024 },
    new Date('2026-11-21T10:00:00+08:00'),
  )
  if (!made.ok) throw new Error(made.message)
  return { userId, reportId: made.value.id }
}
