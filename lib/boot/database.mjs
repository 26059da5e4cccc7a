import path from 'node:path'
import { ensurePostgres } from './embedded-postgres.mjs'
import { migrate } from './migrate.mjs'
import { restrictApplication } from './permissions.mjs'

/**
 * Makes sure that process.env.DATABASE_URL leads to a running database, as the application's role. When it is set already, nothing is started;
 * OGI_MIGRATION_DATABASE_URL then leads to the same database as its owner (without it the application is the owner too). The owner's address
 * does not stay in the environment: neither the application nor a command that it starts gets to see it.
 * @param {string} folder the data folder
 * @returns {Promise<{ ownerUrl: string, stop: () => Promise<void> }>}
 */
export async function openDatabase(folder) {
  const ownerUrl = process.env.OGI_MIGRATION_DATABASE_URL
  delete process.env.OGI_MIGRATION_DATABASE_URL
  if (process.env.DATABASE_URL) return { ownerUrl: ownerUrl || process.env.DATABASE_URL, stop: async () => {} }
  const server = await ensurePostgres(path.join(folder, 'pg'))
  process.env.DATABASE_URL = server.url
  return { ownerUrl: server.ownerUrl, stop: server.stop }
}

/**
 * Brings the schema up to date and the application's permissions with it.
 * @param {string} ownerUrl
 * @param {{ url?: string, say?: (text: string) => void }} [options] the application's address, and where hints go
 * @returns {Promise<string[]>} names of the migrations applied now
 */
export function prepareDatabase(ownerUrl, { url = process.env.DATABASE_URL, say = console.error } = {}) {
  return migrate(ownerUrl, undefined, (owner) => restrictApplication(owner, url, say))
}
