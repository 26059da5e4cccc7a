import { database } from '@/lib/platform/database/client'
import { type Scope, within } from '@/lib/platform/scope'
import { literal } from './accounts'

/**
 * The names of an organisation, for lib/session: asked for rules about passwords before there is anybody with a scope.
 */
export function findOrganisationNames(id: string): Promise<{ name: string; shortName: string }> {
  return database().organisation.findUniqueOrThrow({ where: { id }, select: { name: true, shortName: true } })
}

/**
 * The first organisations in scope whose name has this text in it and which have not been abolished; those with the
 * shortest names first, which is where the text is most of it.
 */
export async function searchOrganisations(
  scope: Scope,
  text: string,
  count: number,
): Promise<{ id: string; name: string }[]> {
  const rows = await database().organisation.findMany({
    where: {
      AND: [
        within(scope.organisations),
        { abolishedAt: null },
        text === '' ? {} : { OR: [{ name: { contains: literal(text) } }, { shortName: { contains: literal(text) } }] },
      ],
    },
    orderBy: { path: 'asc' },
    take: 500,
    select: { id: true, name: true },
  })
  return (text === '' ? rows : rows.sort((a, b) => a.name.length - b.name.length)).slice(0, count)
}
