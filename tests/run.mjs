// npm test: everything, in the order in which a fault is cheapest to find. Ends with one plain line of counts.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

const output = path.join(import.meta.dirname, '.output')
rmSync(output, { recursive: true, force: true })
mkdirSync(output, { recursive: true })

const env = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  TZ: 'Asia/Shanghai',
  PLAYWRIGHT_JSON_OUTPUT_NAME: path.join(output, 'browser.json'),
}
const bin = (name) => path.join(import.meta.dirname, '../node_modules/.bin', name)

/** Runs one tool in the foreground. */
function run(name, command, args) {
  console.log(`\n── ${name}`)
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env })
  return status === 0
}

function read(file) {
  try {
    return JSON.parse(readFileSync(path.join(output, file), 'utf8'))
  } catch {
    return null
  }
}

let passed = 0
let failed = 0
let skipped = 0

/** A tool without cases of its own counts as one. */
function step(name, command, args) {
  const good = run(name, command, args)
  if (good) passed += 1
  else failed += 1
  return good
}

const generated = step('Prisma client', bin('prisma'), ['generate'])
step('types', bin('tsc'), ['--noEmit'])
step('lint', bin('biome'), ['ci', '.', '--max-diagnostics=50'])

if (generated) {
  const good = run('unit, database and renderer tests', bin('vitest'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${path.join(output, 'vitest.json')}`,
  ])
  const report = read('vitest.json')
  passed += report?.numPassedTests ?? 0
  failed += report?.numFailedTests ?? 0
  skipped += report?.numPendingTests ?? 0
  // A file that cannot be loaded has no failed test of its own.
  if (!good && !report?.numFailedTests) failed += 1
}

if (step('production build', bin('next'), ['build'])) {
  const good = run('browser flows', bin('playwright'), ['test', '--config', 'tests/browser/playwright.config.ts'])
  const stats = read('browser.json')?.stats
  passed += (stats?.expected ?? 0) + (stats?.flaky ?? 0)
  failed += stats?.unexpected ?? 0
  skipped += stats?.skipped ?? 0
  if (!good && !stats?.unexpected) failed += 1
}

console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)
