import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { expect, inject, test } from 'vitest'
import { projectFolder } from '@/lib/platform/project'
import { databaseUrl } from '../support/database-url'

const run = promisify(execFile)
const prisma = createRequire(import.meta.url).resolve('prisma-cli/build/index.js')

/** Prisma's own command line, on the stand-in for its schema engine. */
async function runPrisma(...args: string[]) {
  const env = { ...process.env, DATABASE_URL: databaseUrl(inject('postgresUrl'), 'template') }
  return (await run(process.execPath, [prisma, ...args], { cwd: projectFolder, env })).stdout
}

test('Prisma takes the migrations applied at start for its own', async () => {
  expect(await runPrisma('migrate', 'status')).toContain('Database schema is up to date')
})

test('migrations and schema.prisma say the same', async () => {
  const args = [
    'migrate',
    'diff',
    '--from-migrations',
    'prisma/migrations',
    '--to-schema',
    'prisma/schema.prisma',
    '--exit-code',
  ]
  expect(await runPrisma(...args)).toContain('No difference detected')
})
