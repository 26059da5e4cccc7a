import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { makeCluster } from './cluster'
import { serverUser } from './data-folder'
import { postgresBinaries } from './postgres-binaries'
import { clearZombieLocks, isAlive, readPostmasterFile } from './server-locks'
import { StartError } from './start-error'

const DATABASE = 'ogi'
/**
 * Who owns everything, and whom the application connects as: a role that may not change what is append-only
 * (lib/boot/permissions.ts).
 */
const OWNER = 'app'
const APPLICATION = 'ogi_application'
/** Marks the one connection each launcher holds as long as it lives, so that a second launcher sees the first. */
const KEEPER = 'ogi-report launcher'

type ServerSettings = Readonly<Record<string, string>>

export interface RunningServer {
  /** For the application. */
  readonly url: string
  /** For migrations. */
  readonly ownerUrl: string
  /** Whether it ran already. */
  readonly attached: boolean
  /**
   * Ends the server it started unless another launcher uses it; one it only attached to, when nobody else at all is
   * connected.
   */
  readonly stop: () => Promise<void>
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * A socket path may have 107 bytes at most, so the socket lies in a short private folder under the temporary folder.
 */
function makeSocketFolder(folder: string): string {
  const socketFolder = path.join(os.tmpdir(), `ogi-pg-${createHash('sha1').update(folder).digest('hex').slice(0, 12)}`)
  fs.mkdirSync(socketFolder, { recursive: true, mode: 0o700 })
  const owner = fs.lstatSync(socketFolder).uid
  if (owner === process.getuid?.() && serverUser) fs.chownSync(socketFolder, serverUser.uid, serverUser.gid)
  // Anybody could have made a folder of this name first; on a foreign one he would own the socket.
  else if (owner !== (serverUser?.uid ?? process.getuid?.()))
    throw new StartError(`${socketFolder} 属于另一个用户，请删除它后再启动。`)
  return socketFolder
}

async function connect(socketFolder: string): Promise<pg.Client | null> {
  const client = new pg.Client({
    host: socketFolder,
    port: 5432,
    user: OWNER,
    database: 'postgres',
    application_name: KEEPER,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch {
    await client.end().catch(() => {})
    return null
  }
}

function spawnServer(folder: string, socketFolder: string, binaries: string, settings: ServerSettings): ChildProcess {
  const log = fs.openSync(path.join(folder, 'server.log'), 'a')
  const parameters = {
    listen_addresses: '',
    max_connections: '60',
    shared_buffers: '128MB',
    log_destination: 'stderr',
    ...settings,
  }
  const child = spawn(
    path.join(binaries, 'bin/postgres'),
    [
      '-D',
      folder,
      '-k',
      socketFolder,
      ...Object.entries(parameters).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    // Its own session: Ctrl+C at the terminal must reach the launcher only, which then stops the server in order.
    { ...serverUser, cwd: folder, stdio: ['ignore', log, log], detached: true },
  )
  fs.closeSync(log)
  child.unref()
  return child
}

async function waitUntilUp(child: ChildProcess, folder: string, socketFolder: string): Promise<pg.Client> {
  const started = Date.now()
  let exited = 0
  for (;;) {
    const keeper = await connect(socketFolder)
    if (keeper) return keeper
    // When another process starts the server at the same moment, ours ends on the lock and we attach to the other one.
    if (child.exitCode !== null && !exited) exited = Date.now()
    if ((exited && Date.now() - exited > 5000) || Date.now() - started > 60_000) {
      const log = fs.readFileSync(path.join(folder, 'server.log'), 'utf8').slice(-600)
      throw new StartError(`数据库没有启动起来，${folder}/server.log 的末尾是：\n${log}`)
    }
    await pause(20)
  }
}

async function makeDatabase(keeper: pg.Client): Promise<void> {
  const found = await keeper.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE])
  if (found.rowCount) return
  await keeper.query(`CREATE DATABASE ${DATABASE}`).catch((error: pg.DatabaseError) => {
    const madeMeanwhile = error.code === '42P04' || error.code === '23505'
    if (!madeMeanwhile) throw error
  })
}

async function makeApplicationRole(keeper: pg.Client): Promise<void> {
  const found = await keeper.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [APPLICATION])
  if (found.rowCount) return
  await keeper.query(`CREATE ROLE ${APPLICATION} LOGIN`).catch((error: pg.DatabaseError) => {
    const madeMeanwhile = error.code === '42710' || error.code === '23505'
    if (!madeMeanwhile) throw error
  })
}

interface Attachment {
  readonly keeper: pg.Client
  readonly socketFolder: string
  /** The server, where it was started here. */
  readonly child?: ChildProcess
}

/** Connects to the server that runs in `folder`, if one does. */
async function attach(folder: string): Promise<Attachment | null> {
  const socketFolder = readPostmasterFile(folder)?.socketFolder
  const keeper = socketFolder ? await connect(socketFolder) : null
  return socketFolder && keeper ? { keeper, socketFolder } : null
}

async function start(folder: string, binaries: string, settings: ServerSettings): Promise<Attachment> {
  const socketFolder = makeSocketFolder(folder)
  await clearZombieLocks(folder, socketFolder)
  const child = spawnServer(folder, socketFolder, binaries, settings)
  return { keeper: await waitUntilUp(child, folder, socketFolder), socketFolder, child }
}

/**
 * Brings up the private PostgreSQL in `clusterFolder`, a folder of its own, or attaches to the one that runs there
 * already.
 */
export async function ensurePostgres(clusterFolder: string, settings: ServerSettings = {}): Promise<RunningServer> {
  if (process.platform === 'win32') {
    throw new StartError(
      '内置数据库只用于 Linux 和 macOS。在 Windows 上请安装 PostgreSQL，并用环境变量 DATABASE_URL 给出它的地址。',
    )
  }
  const folder = path.resolve(clusterFolder)
  const binaries = postgresBinaries()
  fs.mkdirSync(path.dirname(folder), { recursive: true, mode: 0o755 })
  makeCluster(folder, binaries, OWNER)
  const { keeper, socketFolder, child } = (await attach(folder)) ?? (await start(folder, binaries, settings))
  await makeDatabase(keeper)
  await makeApplicationRole(keeper)
  const server = readPostmasterFile(folder)?.processId
  if (server === undefined) throw new StartError(`数据库已停止，请看 ${folder}/server.log。`)
  const attached = server !== child?.pid

  const stop = async () => {
    const others = await keeper
      .query(
        `SELECT 1 FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() AND ($1 OR application_name = $2)`,
        [attached, KEEPER],
      )
      .catch(() => ({ rowCount: 0 }))
    await keeper.end().catch(() => {})
    if (others.rowCount) return
    if (!isAlive(server)) return
    process.kill(server, 'SIGINT')
    // The lock file goes last; a process id alone could be that of a zombie or of somebody else.
    for (let i = 0; i < 600 && fs.existsSync(path.join(folder, 'postmaster.pid')); i++) await pause(25)
    fs.rmSync(socketFolder, { recursive: true, force: true })
  }
  const urlFor = (role: string) =>
    `postgresql://${role}@localhost:5432/${DATABASE}?host=${encodeURIComponent(socketFolder)}`
  return { url: urlFor(APPLICATION), ownerUrl: urlFor(OWNER), attached, stop }
}
