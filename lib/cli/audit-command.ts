import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { open, realpath } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { checkEvents } from '@/lib/features/audit/check-events'
import { chainEnds, hashAt, lastEventBefore, pruneEvents } from '@/lib/features/audit/data/event-log'
import { findRetention } from '@/lib/features/audit/data/retention'
import { eventLines, verifyEventFile } from '@/lib/features/audit/event-file'
import { retentionLimit } from '@/lib/features/audit/policy/retention'
import { verdictWords } from '@/lib/features/audit/verdict-words'
import { closeDatabase, transaction } from '@/lib/platform/database/client'
import type { Link, Verdict } from '@/lib/platform/events/event-chain'
import { appendEvent } from '@/lib/platform/events/events'
import { projectFolder, scriptArguments } from '@/lib/platform/project'
import { type Result, refuse } from '@/lib/std/result'
import { type ExitCode, exit, type Io } from './io'
import { writeFaults } from './save-file'

/** Clock and zone of the database may differ from ours; it refuses what is younger by its own. */
const margin = 24 * 3_600_000

/** Events removed in one transaction, during which no other event is written. */
const mostAtOnce = 50_000

/**
 * `audit verify [file]`, `audit export file`, `audit prune file`: the log of events (操作记录). Without DATABASE_URL
 * the command runs itself again beside the private database.
 */
export async function auditCommand([task, given, ...more]: readonly string[], io: Io): Promise<ExitCode> {
  const fail = (message: string): ExitCode => {
    io.err(`${message}\n`)
    return exit.unusable
  }
  if (task !== 'verify' && task !== 'export' && task !== 'prune')
    return fail('请写明 audit verify、audit export 或 audit prune，用 --help 查看用法。')
  if (more.length > 0) return fail(`audit ${task} 一次只处理一个文件`)
  const file = given === undefined ? null : path.resolve(io.folder, given)
  if (task === 'verify' && file !== null) return verifyFile(file, given!, io)
  if (task !== 'verify' && file === null) return fail(`请写明导出的文件，例如：audit ${task} 操作记录.jsonl`)
  if (!process.env.DATABASE_URL) return besideDatabase(['audit', task, ...(file === null ? [] : [file])])
  try {
    if (task === 'verify') return tell(await checkEvents(), io)
    return await (task === 'export' ? exportChain(file!, io) : prune(file!, io))
  } finally {
    await closeDatabase()
  }
}

async function besideDatabase(argv: readonly string[]): Promise<ExitCode> {
  const child = spawn(process.execPath, [...scriptArguments('lib/boot/run.ts'), 'lib/cli/main.ts', ...argv], {
    cwd: projectFolder,
    stdio: 'inherit',
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  return code === exit.clean || code === exit.faulty ? code : exit.unusable
}

async function tell(verdict: Verdict, io: Io): Promise<ExitCode> {
  await io.out(`${verdictWords(verdict)}\n`)
  if (verdict.broken) return exit.faulty
  await io.out(`最后一条：第 ${verdict.to.position} 条，哈希 ${verdict.to.hash}\n`)
  return exit.clean
}

async function verifyFile(file: string, name: string, io: Io): Promise<ExitCode> {
  const verified = await verdictOf(file)
  if (verified.ok) return tell(verified.value, io)
  io.err(`${name}：${verified.message}\n`)
  return exit.unusable
}

async function verdictOf(file: string): Promise<Result<Verdict>> {
  try {
    const handle = await open(await realpath(file), 'r')
    try {
      return await verifyEventFile(
        createInterface({
          input: createReadStream('', { fd: handle.fd, autoClose: false, encoding: 'utf8' }),
          crlfDelay: Infinity,
        }),
      )
    } finally {
      await handle.close()
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return refuse(
      'file.unreadable',
      code === 'ENOENT' ? '文件不存在' : code === 'EISDIR' ? '这是文件夹' : '文件无法读取',
    )
  }
}

/** Writes events into a new file, down to the disk; never over one that is there. */
async function write(file: string, from: Link, to: Link): Promise<string | null> {
  try {
    const handle = await open(file, 'wx', 0o600)
    try {
      let pending = ''
      for await (const line of eventLines(from, to, new Date())) {
        pending += line
        if (pending.length > 1_000_000) {
          await handle.appendFile(pending)
          pending = ''
        }
      }
      await handle.appendFile(pending)
      await handle.sync()
    } finally {
      await handle.close()
    }
    return null
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code !== 'EEXIST' && !writeFaults[code]) throw error
    return code === 'EEXIST' ? '文件已存在，请换一个名称' : `无法写入，${writeFaults[code]}`
  }
}

const told = { actorId: null, organisationId: null } as const

async function exportChain(file: string, io: Io): Promise<ExitCode> {
  const { from, to } = await chainEnds()
  const fault = await write(file, from, to)
  if (fault) {
    io.err(`${file}：${fault}\n`)
    return exit.unusable
  }
  await transaction((tx) =>
    appendEvent(tx, {
      ...told,
      at: new Date(),
      verb: 'export',
      detail: { file: path.basename(file), from: from.position + 1, to: to.position },
    }),
  )
  await io.out(`已导出第 ${from.position + 1} 至 ${to.position} 条，共 ${to.position - from.position} 条：${file}\n`)
  return exit.clean
}

async function prune(file: string, io: Io): Promise<ExitCode> {
  const now = new Date()
  const months = await findRetention()
  const to = await lastEventBefore(new Date(retentionLimit(now, months).getTime() - margin))
  if (!to) {
    await io.out(`没有超过留存期限（${months} 个月）的记录，无需清理。\n`)
    return exit.clean
  }
  const { from } = await chainEnds()
  const fault = await write(file, from, to)
  if (fault) {
    io.err(`${file}：${fault}\n`)
    return exit.unusable
  }
  // Only what can be shown whole afterwards may go.
  const verified = await verdictOf(file)
  if (!verified.ok || verified.value.broken) {
    io.err(`没有清理：${verified.ok ? verdictWords(verified.value) : verified.message}\n`)
    return exit.faulty
  }
  for (let position = from.position; position < to.position; ) {
    position = Math.min(position + mostAtOnce, to.position)
    const upTo = { position, hash: (await hashAt(position))! }
    await transaction(async (tx) => {
      const removed = await pruneEvents(tx, upTo)
      await appendEvent(tx, {
        ...told,
        at: now,
        verb: 'pruneEvents',
        detail: { upTo: position, removed, months, file: path.basename(file) },
      })
    })
  }
  await io.out(`已导出并清理第 ${from.position + 1} 至 ${to.position} 条（超过 ${months} 个月），请妥善保存 ${file}\n`)
  return exit.clean
}
