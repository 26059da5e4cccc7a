import { type Connection, database } from '@/lib/platform/database/client'

// A person's own ways to look at the queue: asked by his id, which only his session gives.

/** A filter kept under a name (常用筛选); `query` is the query of the page's address. */
export interface SavedView {
  id: string
  name: string
  query: string
}

const shown = { id: true, name: true, query: true } as const

/** The person's views, oldest first. */
export function listSavedViews(userId: string, connection: Connection = database()): Promise<SavedView[]> {
  return connection.savedView.findMany({ where: { userId }, orderBy: [{ at: 'asc' }, { id: 'asc' }], select: shown })
}

/** Keeps a filter under a name, in place of the one of that name. */
export async function putSavedView(
  tx: Connection,
  { userId, name, query, at }: { userId: string; name: string; query: string; at: Date },
): Promise<string> {
  const view = await tx.savedView.upsert({
    where: { userId_name: { userId, name } },
    create: { userId, name, query, at },
    update: { query },
    select: { id: true },
  })
  return view.id
}

/** Removes one of the person's views; gives its name, or null when it was not there. */
export async function removeSavedView(tx: Connection, userId: string, id: string): Promise<string | null> {
  const view = await tx.savedView.findFirst({ where: { id, userId }, select: { name: true } })
  if (!view) return null
  await tx.savedView.deleteMany({ where: { id, userId } })
  return view.name
}
