import path from 'node:path'
import { ensurePostgres } from './embedded-postgres'
import { migrate } from './migrate'
import { restrictApplication } from './permissions'

export interface OpenDatabase {
  readonly ownerUrl: string
  /** Ends the server if it was started here and nobody else uses it. */
  readonly stop: () => Promise<void>
}

/**
 * Makes sure that process.env.DATABASE_URL leads to a running database, as the application's role. When it is set
 * already, nothing is started; OGI_MIGRATION_DATABASE_URL then leads to the same database as its owner (without it the
 * application is the owner too). The owner's address does not stay in the environment: neither the application nor a
 * command that it starts gets to see it.
 */
export async function openDatabase(folder: string): Promise<OpenDatabase> {
  const ownerUrl = process.env.OGI_MIGRATION_DATABASE_URL
  delete process.env.OGI_MIGRATION_DATABASE_URL
  if (process.env.DATABASE_URL) return { ownerUrl: ownerUrl || process.env.DATABASE_URL, stop: async () => {} }
  const server = await ensurePostgres(path.join(folder, 'pg'))
  process.env.DATABASE_URL = server.url
  return { ownerUrl: server.ownerUrl, stop: server.stop }
}

/**
 * Brings the schema up to date and the application's permissions with it; gives the names of the migrations applied
 * now. `url` is the application's address; hints go to `say`.
 */
export function prepareDatabase(
  ownerUrl: string,
  {
    url = process.env.DATABASE_URL ?? ownerUrl,
    say = console.error,
  }: { url?: string; say?: (text: string) => void } = {},
): Promise<string[]> {
  return migrate(ownerUrl, undefined, (owner) => restrictApplication(owner, url, say))
}
