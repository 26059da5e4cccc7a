// node lib/boot/run.mjs next dev | prisma migrate status | <script file> …
// Runs a command beside the database: brings it up, sets DATABASE_URL and AUTH_SECRET, and stops it afterwards.
import { ensureAuthSecret } from './auth-secret.mjs'
import { ensureClient } from './build.mjs'
import { exitCodeOf, startNode } from './child.mjs'
import { dataFolder } from './data-folder.mjs'
import { openDatabase, prepareDatabase } from './database.mjs'
import { runMain } from './start-error.mjs'

await runMain(async () => {
  const command = process.argv.slice(2)
  const folder = dataFolder({ say: console.error })
  const database = await openDatabase(folder)
  let child
  const forward = (signal) => child?.kill(signal)
  // At the terminal the child gets Ctrl+C too; this process must outlive it to stop the database.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward)
  try {
    ensureAuthSecret(folder)
    if (command[0] !== 'prisma') {
      await ensureClient()
      await prepareDatabase(database.ownerUrl)
    }
    // Prisma's own commands change the schema; everything else works as the application does.
    const url = command[0] === 'prisma' ? database.ownerUrl : process.env.DATABASE_URL
    child = startNode(command, { env: { ...process.env, DATABASE_URL: url, NEXT_TELEMETRY_DISABLED: '1' } })
    process.exitCode = await exitCodeOf(child)
  } finally {
    await database.stop()
  }
})
