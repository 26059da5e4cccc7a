import path from 'node:path'
import pg from 'pg'
import { ensureAuthSecret } from './auth-secret.mjs'
import { build, buildState, ensureClient } from './build.mjs'
import { exitCodeOf, startNode } from './child.mjs'
import { openDatabase, prepareDatabase } from './database.mjs'
import { checkPort, serve, wantedPort } from './serve.mjs'
import { StartError } from './start-error.mjs'
import { listenForStop } from './until-stopped.mjs'

/** Whether the database holds no organisation yet. */
export async function isEmpty() {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    return (await client.query('SELECT 1 FROM "Organisation" LIMIT 1')).rowCount === 0
  } finally {
    await client.end()
  }
}

/** Runs one of this folder's TypeScript scripts. */
export async function runScript(name, environment = {}) {
  const child = startNode(['tsx', path.join(import.meta.dirname, name)], { env: { ...process.env, ...environment } })
  if ((await exitCodeOf(child)) !== 0) throw new StartError(`启动步骤 ${name} 没有成功，请看上面的提示。`)
}

/**
 * From the data folder to a served application, until somebody stops it.
 * @param {{ folder: string, rebuild: boolean, prepare: () => Promise<void>, ready: (address: string) => void }} options
 *   `rebuild`: also build when the sources are newer than the build; `prepare`: what to put into the migrated database
 */
export async function runApplication({ folder, rebuild, prepare, ready }) {
  const port = wantedPort()
  const stop = listenForStop()
  await checkPort(port)
  const state = buildState()
  if (state === 'missing' || (state === 'stale' && rebuild)) await build()
  else if (state === 'stale') console.log('提示：程序文件比上次构建新。如已更新程序，请先运行 npm run build。')
  await ensureClient()
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
