import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { projectFolder, scriptArguments } from '@/lib/platform/project'

const packages = createRequire(import.meta.url)

/** Names that stand for a package's own command, started without a shell. */
const COMMANDS: Readonly<Record<string, string>> = {
  next: 'next/dist/bin/next',
  prisma: 'prisma-cli/build/index.js',
}

function nodeArguments(command: string): string[] {
  const script = COMMANDS[command]
  if (script) return [packages.resolve(script)]
  return command.endsWith('.ts') ? scriptArguments(command) : [command]
}

/**
 * Starts `next …`, `prisma …` or `<script file> …` with this Node; input and output are the terminal's. A TypeScript
 * file is one of ours, named from the top of the project.
 */
export function startNode(
  [command, ...args]: readonly [string, ...string[]],
  options: SpawnOptions = {},
): ChildProcess {
  return spawn(process.execPath, [...nodeArguments(command), ...args], {
    stdio: 'inherit',
    cwd: projectFolder,
    ...options,
  })
}

/** Waits for a child's end and gives its exit code; death by a signal counts as 1. */
export const exitCodeOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
