import fs from 'node:fs'
import path from 'node:path'
import { isRelease, projectFolder } from '@/lib/platform/project'
import { exitCodeOf, startNode } from './child'
import { StartError } from './start-error'

/** What a build is made from. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'prisma',
  'public',
  'next.config.js',
  'package.json',
  'proxy.ts',
  'instrumentation.ts',
  'instrumentation-client.ts',
]

const modified = (file: string): number => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0

function newest(file: string): number {
  if (path.basename(file) === 'generated') return 0
  const stat = fs.statSync(file, { throwIfNoEntry: false })
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0
  return Math.max(0, ...fs.readdirSync(file).map((name) => newest(path.join(file, name))))
}

async function run(
  command: readonly [string, ...string[]],
  refusal: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  const code = await exitCodeOf(
    startNode(command, { env: { ...process.env, ...environment }, stdio: ['ignore', 'inherit', 'inherit'] }),
  )
  if (code !== 0) throw new StartError(refusal)
}

/** Runs `prisma generate` when the generated client is missing or older than the schema. */
export async function ensureClient(): Promise<void> {
  if (isRelease) return
  const client = path.join(projectFolder, 'lib/platform/database/generated/client.ts')
  if (modified(client) > modified(path.join(projectFolder, 'prisma/schema.prisma'))) return
  await run(['prisma', 'generate', '--no-hints'], '数据库客户端代码没有生成成功，请看上面的提示。')
}

/** How the stored build stands to the sources: 'missing', 'stale' or 'current'. */
export function buildState(): 'missing' | 'stale' | 'current' {
  const built = modified(path.join(projectFolder, '.next/BUILD_ID'))
  if (!built) return 'missing'
  return Math.max(...SOURCES.map((name) => newest(path.join(projectFolder, name)))) > built ? 'stale' : 'current'
}

/** Builds the application, with `environment` for next.config.js. */
export async function build(environment: Readonly<Record<string, string>> = {}): Promise<void> {
  console.log('正在构建程序，大约需要一分钟……')
  await ensureClient()
  await run(['next', 'build'], '程序没有构建成功，请看上面的提示。', {
    NEXT_TELEMETRY_DISABLED: '1',
    ...environment,
  })
}

/** Makes a build where there is none, and with `rebuild` also where the sources are newer. A release brings its own. */
export async function ensureBuild(rebuild: boolean): Promise<void> {
  if (isRelease) return
  const state = buildState()
  if (state === 'missing' || (state === 'stale' && rebuild)) await build()
  else if (state === 'stale') console.log('提示：程序文件比上次构建新。如已更新程序，请先运行 npm run build。')
  await ensureClient()
}
