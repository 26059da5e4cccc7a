import path from 'node:path'
import { ensurePostgres } from './embedded-postgres.mjs'

/**
 * Makes sure that process.env.DATABASE_URL leads to a running database. When it is set already, nothing is started.
 * @param {string} folder the data folder
 * @returns {Promise<{ stop: () => Promise<void> }>}
 */
export async function openDatabase(folder) {
  if (process.env.DATABASE_URL) return { stop: async () => {} }
  const server = await ensurePostgres(path.join(folder, 'pg'))
  process.env.DATABASE_URL = server.url
  return { stop: server.stop }
}
