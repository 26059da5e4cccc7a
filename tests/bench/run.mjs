// npm run bench: medians and ratios of one run. Give names (docx, pdf, checks, keystroke, import, check, queue) to run
// only those.
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.join(import.meta.dirname, '../..')
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', path.join(import.meta.dirname, 'main.ts'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    // React and the renderers are a quarter slower in development mode; the product never runs in it.
    env: { ...process.env, NODE_ENV: 'production', TZ: 'Asia/Shanghai' },
  },
)
process.exit(status ?? 1)
