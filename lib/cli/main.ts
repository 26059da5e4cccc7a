import { once } from 'node:events'
import { projectFolder } from '@/lib/platform/project'
import { exit, type Io } from './io'
import { run } from './run'

const io: Io = {
  out: async (text) => void (process.stdout.write(text) || (await once(process.stdout, 'drain'))),
  err: (text) => void process.stderr.write(text),
  progress: process.stderr.isTTY
    ? async (files) => (await import('./progress')).showProgress(files, process.stderr)
    : undefined,
  columns: Math.min(100, Math.max(40, process.stdout.columns ?? 80)),
  // npm changes into the project's folder; people name files from where they are.
  folder: (process.env.npm_lifecycle_event === 'cli' && process.env.INIT_CWD) || process.cwd(),
}

// Fonts and threads are looked for from there.
process.chdir(projectFolder)

// A reader that stops early (head) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? exit.clean : exit.unusable),
)

async function main(): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2), io)
  } catch (error) {
    io.err(`程序出错，没有完成：${error instanceof Error ? error.message.split('\n')[0] : '原因不明'}\n`)
    process.exitCode = exit.unusable
  }
}

void main()
