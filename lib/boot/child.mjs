import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { projectFolder } from './data-folder.mjs'

const require = createRequire(import.meta.url)

/** Names that stand for a package's own command, started without a shell. */
const COMMANDS = {
  next: 'next/dist/bin/next',
  prisma: 'prisma-cli/build/index.js',
  tsx: 'tsx/cli',
}

/** Starts `next …`, `prisma …`, `tsx …` or `<script file> …` with this Node; input and output are the terminal's. */
export function startNode([command, ...args], options = {}) {
  const script = Object.hasOwn(COMMANDS, command) ? require.resolve(COMMANDS[command]) : command
  return spawn(process.execPath, [script, ...args], { stdio: 'inherit', cwd: projectFolder, ...options })
}

/** Waits for a child's end and gives its exit code; death by a signal counts as 1. */
export const exitCodeOf = (child) =>
  new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
