// run.ts next dev | prisma migrate status | <script file> …
// Runs a command beside the database: brings it up, sets DATABASE_URL and AUTH_SECRET, and stops it afterwards.
import type { ChildProcess } from 'node:child_process'
import { ensureAuthSecret } from './auth-secret'
import { ensureClient } from './build'
import { exitCodeOf, startNode } from './child'
import { dataFolder } from './data-folder'
import { openDatabase, prepareDatabase } from './database'
import { runMain, StartError } from './start-error'

await runMain(async () => {
  const [name, ...args] = process.argv.slice(2)
  if (name === undefined) throw new StartError('请写明要运行的命令。')
  const folder = dataFolder({ say: console.error })
  const database = await openDatabase(folder)
  let child: ChildProcess | undefined
  const forward = (signal: NodeJS.Signals) => child?.kill(signal)
  // At the terminal the child gets Ctrl+C too; this process must outlive it to stop the database.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, forward)
  try {
    ensureAuthSecret(folder)
    if (name !== 'prisma') {
      await ensureClient()
      await prepareDatabase(database.ownerUrl)
    }
    // Prisma's own commands change the schema; everything else works as the application does.
    const url = name === 'prisma' ? database.ownerUrl : process.env.DATABASE_URL
    child = startNode([name, ...args], { env: { ...process.env, DATABASE_URL: url, NEXT_TELEMETRY_DISABLED: '1' } })
    process.exitCode = await exitCodeOf(child)
  } finally {
    await database.stop()
  }
})
