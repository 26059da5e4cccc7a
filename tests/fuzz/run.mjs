// npm run fuzz: mutated files of every kind through the reader; ends with 1 on any crash, hang or lost thread.
// Options: --seed N, --files N, --only N,N (single files of that seed, to look at them again).
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', path.join(import.meta.dirname, 'main.ts'), ...process.argv.slice(2)],
  {
    cwd: path.join(import.meta.dirname, '../..'),
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', TZ: 'Asia/Shanghai' },
  },
)
process.exit(status ?? 1)
