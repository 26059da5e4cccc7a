// npm test: all but what `npm run test:slow` tries. Build and types go beside the unit tests, the browser has the computer
// for itself. Ends with the time of each step and one plain line of counts.
import { spawn } from 'node:child_process'
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

const running = new Set()
let stopped = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    stopped = true
    // Ctrl+C is the one signal at which every tool puts its servers away.
    for (const child of running) child.kill('SIGINT')
  })

const times = []
let passed = 0
let failed = 0
let skipped = 0

/** Runs one tool; unless it is `live` its words come together at its end, so that those of two do not mix. */
async function run(name, command, args, { live = false } = {}) {
  if (stopped) return false
  const start = performance.now()
  if (live) console.log(`\n── ${name}`)
  const child = spawn(command, args, { stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'], env })
  running.add(child)
  const words = []
  child.stdout?.on('data', (part) => words.push(part))
  child.stderr?.on('data', (part) => words.push(part))
  return new Promise((resolve) => {
    child.once('error', (error) => words.push(Buffer.from(String(error))))
    child.once('close', (code) => {
      running.delete(child)
      if (!live) process.stdout.write(`\n── ${name}\n${Buffer.concat(words)}`)
      times.push([name, (performance.now() - start) / 1000])
      resolve(code === 0)
    })
  })
}

/** A tool without cases of its own counts as one. */
async function step(name, command, args) {
  const good = await run(name, command, args)
  if (good) passed += 1
  else failed += 1
  return good
}

/** A tool with cases, whose report says how many of them went how. */
async function cases(name, command, args, options, read) {
  const good = await run(name, command, args, options)
  const { right = 0, wrong = 0, left = 0 } = read() ?? {}
  passed += right
  // A file that cannot be loaded has no failed case of its own.
  failed += good || wrong > 0 ? wrong : 1
  skipped += left
}

function report(file) {
  try {
    return JSON.parse(readFileSync(path.join(output, file), 'utf8'))
  } catch {
    return null
  }
}

const unit = () =>
  cases(
    'unit, database and renderer tests',
    bin('vitest'),
    [
      'run',
      '--project=!slow',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${path.join(output, 'vitest.json')}`,
    ],
    {},
    () => {
      const all = report('vitest.json')
      return all && { right: all.numPassedTests, wrong: all.numFailedTests, left: all.numPendingTests }
    },
  )

const browser = () =>
  cases(
    'browser flows',
    bin('playwright'),
    ['test', '--config', 'tests/browser/playwright.config.ts'],
    { live: true },
    () => {
      const stats = report('browser.json')?.stats
      // Whatever passes only now and then has a fault, its own or ours.
      return stats && { right: stats.expected, wrong: stats.unexpected + stats.flaky, left: stats.skipped }
    },
  )

const start = performance.now()
if (await step('Prisma client', bin('prisma'), ['generate'])) {
  const [built] = await Promise.all([
    step('production build', bin('next'), ['build']).then(async (good) => {
      await step('lint', bin('biome'), ['ci', '.', '--max-diagnostics=50'])
      await step('types', bin('tsc'), ['--noEmit'])
      return good
    }),
    unit(),
  ])
  if (built) await browser()
}
times.push(['together', (performance.now() - start) / 1000])

console.log(`\n${times.map(([name, seconds]) => `${seconds.toFixed(0).padStart(5)} s  ${name}`).join('\n')}`)
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)
