import { database } from './client'

/** The names of an organisation, for lib/session: asked for rules about passwords before there is anybody with a scope. */
export function findOrganisationNames(id: string): Promise<{ name: string; shortName: string }> {
  return database().organisation.findUniqueOrThrow({ where: { id }, select: { name: true, shortName: true } })
}
