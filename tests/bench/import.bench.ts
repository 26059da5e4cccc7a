import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { FileKind, GivenFile } from '@/lib/import/open/kind'
import { readFileHere } from '@/lib/platform/intake/read-file'
import { type Seeds, seedFiles } from '../fuzz/seeds'
import { coreTime, median } from './core-time'

const root = path.join(import.meta.dirname, '../..')
const kinds = ['text', 'html', 'report', 'docx', 'xlsx', 'pdf'] as const

/** Fixtures of one kind that can be read; a refusal is quick and would flatter. */
async function readable(seeds: Seeds, kind: FileKind): Promise<GivenFile[]> {
  const files: GivenFile[] = []
  for (const file of seeds.get(kind) ?? []) if ((await readFileHere(file)).ok) files.push(file)
  return files
}

/**
 * Milliseconds on a core to read one file of each kind in one thread that is warm: the median over all fixtures of the
 * kind.
 */
export async function benchReading(): Promise<{ kind: FileKind; ms: number }[]> {
  const seeds = await seedFiles()
  const found: { kind: FileKind; ms: number }[] = []
  for (const kind of kinds) {
    const files = await readable(seeds, kind)
    const times: number[] = []
    for (let round = -2; round < 8; round += 1) {
      for (const file of files) {
        const ms = await coreTime(() => readFileHere({ ...file, bytes: file.bytes.slice() }))
        if (round >= 0) times.push(ms)
      }
    }
    if (times.length > 0) found.push({ kind, ms: median(times) })
  }
  return found
}

/**
 * What `check FOLDER --csv` of so many files takes as people call it: seconds from start to end and on a core, and the
 * most memory it held, in MB.
 */
async function checkFolder(
  files: readonly GivenFile[],
  count: number,
): Promise<{ seconds: number; cpu: number; memory: number }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ogi-bench-'))
  try {
    mkdirSync(path.join(folder, 'reports'))
    for (let index = 0; index < count; index += 1) {
      const file = files[index % files.length]!
      writeFileSync(
        path.join(folder, 'reports', `${String(index).padStart(4, '0')}-${path.basename(file.name)}`),
        file.bytes,
      )
    }
    const start = performance.now()
    let [memory, cpu] = [0, 0]
    const argv = [
      '--import',
      'tsx',
      path.join(root, 'lib/cli/main.ts'),
      'check',
      path.join(folder, 'reports'),
      '--csv',
      path.join(folder, 'out.csv'),
    ]
    const child = spawn(process.execPath, argv, { cwd: root, stdio: 'ignore' })
    const watch = setInterval(() => {
      ;({ memory, cpu } = usageOf(child.pid!) ?? { memory, cpu })
    }, 50)
    await new Promise((resolve) => child.once('exit', resolve))
    clearInterval(watch)
    const rows = readFileSync(path.join(folder, 'out.csv'), 'utf8')
    if (rows.includes('intake.')) throw new Error('a thread was lost')
    return { seconds: (performance.now() - start) / 1000, cpu, memory }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * The most memory a process has held, in MB, and its time on a core, in seconds; null where the system does not tell.
 */
function usageOf(pid: number): { memory: number; cpu: number } | null {
  try {
    const memory = Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .split(') ')[1]!
      .split(' ')
      .slice(11, 13)
      .map(Number) as [number, number]
    return { memory, cpu: (user + system) / 100 }
  } catch {
    return null
  }
}

/**
 * Files a second by the clock and by each second of a core, the most memory in MB, and that against the memory for a
 * fifth of the files.
 */
export interface FolderBench {
  readonly name: string
  readonly plain: boolean
  readonly perSecond: number
  readonly perCoreSecond: number
  readonly memory: number
  readonly growth: number
}

/** Files of each folder; a DOCX takes several times as long as a text, and fewer of them tell as much. */
const counts = { plain: 1_000, docx: 200 } as const

/** Reports in a folder, for text, HTML and JSON together and for DOCX. */
export async function benchFolders(): Promise<FolderBench[]> {
  const seeds = await seedFiles()
  const of = async (...wanted: FileKind[]) => (await Promise.all(wanted.map((kind) => readable(seeds, kind)))).flat()
  const results: FolderBench[] = []
  for (const [kind, name, files] of [
    ['plain', 'text, HTML and JSON', await of('text', 'html', 'report')],
    ['docx', 'DOCX', await of('docx')],
  ] as const) {
    const count = counts[kind]
    const some = await checkFolder(files, count / 5)
    const many = await checkFolder(files, count)
    results.push({
      name: `check of a folder of ${count.toLocaleString('en')} reports (${name})`,
      plain: kind === 'plain',
      perSecond: count / many.seconds,
      // Where the system does not tell, the clock has to do for two cores.
      perCoreSecond: many.cpu === 0 ? count / many.seconds / 2 : count / many.cpu,
      memory: many.memory,
      growth: some.memory === 0 ? 1 : many.memory / some.memory,
    })
  }
  return results
}
