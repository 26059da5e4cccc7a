import path from 'node:path'
import pg from 'pg'
import { projectFolder } from '@/lib/platform/project'
import { ensureAuthSecret } from './auth-secret'
import { ensureBuild } from './build'
import { exitCodeOf, startNode } from './child'
import { openDatabase, prepareDatabase } from './database'
import { checkPort, serve, wantedPort } from './serve'
import { StartError } from './start-error'
import { listenForStop } from './until-stopped'

/** Whether the database holds no organisation yet. */
export async function isEmpty(): Promise<boolean> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    return (await client.query('SELECT 1 FROM "Organisation" LIMIT 1')).rowCount === 0
  } finally {
    await client.end()
  }
}

/** Runs one of our scripts, named from the top of the project, in a process of its own. */
export async function runScript(file: string, environment: Readonly<Record<string, string>> = {}): Promise<void> {
  const child = startNode([file], { env: { ...process.env, ...environment } })
  if ((await exitCodeOf(child)) !== 0)
    throw new StartError(`启动步骤 ${path.basename(file)} 没有成功，请看上面的提示。`)
}

interface Application {
  readonly folder: string
  /** Also build when the sources are newer than the build. */
  readonly rebuild: boolean
  /** What to put into the migrated database. */
  readonly prepare: () => Promise<void>
  readonly ready: (address: string) => void
}

/** From the data folder to a served application, until somebody stops it. */
export async function runApplication({ folder, rebuild, prepare, ready }: Application): Promise<void> {
  // Fonts, threads and the data are looked for from there.
  process.chdir(projectFolder)
  const port = wantedPort()
  const stop = listenForStop()
  await checkPort(port)
  await ensureBuild(rebuild)
  if (stop.isAsked()) return
  ensureAuthSecret(folder)
  const database = await openDatabase(folder)
  try {
    const applied = await prepareDatabase(database.ownerUrl)
    if (applied.length) console.log(`数据库已准备好（执行了 ${applied.length} 个升级步骤）。`)
    await prepare()
    if (stop.isAsked()) return
    const close = await serve(port)
    ready(`http://localhost:${port}`)
    await stop.stopped
    console.log('\n正在停止……')
    await close()
  } finally {
    await database.stop()
  }
  console.log('已停止。')
}
