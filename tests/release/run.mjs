// Makes a release, unpacks it into an empty folder and uses it there without npm and, where root may switch it off, without a network.
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const root = path.join(import.meta.dirname, '../..')
const store = path.join(root, '.cache/release')

function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
  return status ?? 1
}

/** A network namespace that holds nothing but the way from this machine to itself. */
const alone = ['--net', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh']
const isAlone = spawnSync('unshare', [...alone, 'true']).status === 0
if (!isAlone) console.log('The network stays on: only root on Linux can run the release without one.')

const folder = mkdtempSync(path.join(os.tmpdir(), 'ogi-release-'))
// As root the database runs as another user and has to get in.
chmodSync(folder, 0o755)
try {
  rmSync(store, { recursive: true, force: true })
  process.exitCode = run('npm', ['run', 'release'])
  for (const archive of process.exitCode === 0 ? readdirSync(store) : [])
    process.exitCode = run('tar', ['-xzf', path.join(store, archive), '-C', folder, '--strip-components=1'])
  const test = ['npx', 'playwright', 'test', '--config', 'tests/release/playwright.config.ts']
  if (process.exitCode === 0)
    process.exitCode = run(...(isAlone ? ['unshare', [...alone, ...test]] : [test[0], test.slice(1)]), {
      OGI_TEST_RELEASE: folder,
    })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
