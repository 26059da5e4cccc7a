import fs from 'node:fs'
import path from 'node:path'
import { exitCodeOf, startNode } from './child.mjs'
import { projectFolder } from './data-folder.mjs'
import { StartError } from './start-error.mjs'

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

const modified = (file) => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0

function newest(file) {
  if (path.basename(file) === 'generated') return 0
  const stat = fs.statSync(file, { throwIfNoEntry: false })
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0
  return Math.max(0, ...fs.readdirSync(file).map((name) => newest(path.join(file, name))))
}

async function run(command, refusal, environment) {
  const code = await exitCodeOf(
    startNode(command, { env: { ...process.env, ...environment }, stdio: ['ignore', 'inherit', 'inherit'] }),
  )
  if (code !== 0) throw new StartError(refusal)
}

/** Runs `prisma generate` when the generated client is missing or older than the schema. */
export async function ensureClient() {
  const client = path.join(projectFolder, 'lib/platform/database/generated/client.ts')
  if (modified(client) > modified(path.join(projectFolder, 'prisma/schema.prisma'))) return
  await run(['prisma', 'generate', '--no-hints'], '数据库客户端代码没有生成成功，请看上面的提示。')
}

/** How the stored build stands to the sources: 'missing', 'stale' or 'current'. */
export function buildState() {
  const built = modified(path.join(projectFolder, '.next/BUILD_ID'))
  if (!built) return 'missing'
  return Math.max(...SOURCES.map((name) => newest(path.join(projectFolder, name)))) > built ? 'stale' : 'current'
}

export async function build() {
  console.log('正在构建程序，大约需要一分钟……')
  await ensureClient()
  await run(['next', 'build'], '程序没有构建成功，请看上面的提示。', { NEXT_TELEMETRY_DISABLED: '1' })
}
