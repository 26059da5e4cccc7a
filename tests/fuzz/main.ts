import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { fuzz, type Tried } from './fuzz'
import { seedFiles } from './seeds'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    files: { type: 'string', default: '10000' },
    only: { type: 'string' },
  },
})
const seed = Number(values.seed)
const indexes =
  values.only === undefined
    ? Array.from({ length: Number(values.files) }, (_, index) => index)
    : values.only.split(',').map(Number)
const output = path.join(import.meta.dirname, '../.output/fuzz')

const seeds = await seedFiles()
const counts = new Map<string, Map<string, number>>()
const faults: Tried[] = []
let stopped = 0
let slowest: Tried | null = null
let done = 0
const start = performance.now()

await fuzz(seeds, seed, indexes, (tried) => {
  const ofKind = counts.get(tried.kind) ?? new Map<string, number>()
  counts.set(tried.kind, ofKind.set(tried.outcome, (ofKind.get(tried.outcome) ?? 0) + 1))
  done += 1
  if (!slowest || tried.ms > slowest.ms) slowest = tried
  // pdf.js rebuilds the table of a damaged file by trial, sometimes for a minute; ending the thread then is what the
  // limit is for.
  if (tried.kind === 'pdf' && tried.outcome === 'intake.timeout') stopped += 1
  else if (tried.outcome.startsWith('intake.')) {
    faults.push(tried)
    mkdirSync(output, { recursive: true })
    writeFileSync(path.join(output, `${seed}-${tried.index}.${tried.kind}`), tried.file.bytes)
    console.log(
      `FAULT  --seed ${seed} --only ${tried.index}  ${tried.outcome}  from ${tried.seedFile}\n${tried.cause.split('\n').slice(0, 6).join('\n')}\n`,
    )
  } else if (done % 1_000 === 0)
    console.log(`${done} of ${indexes.length} files, ${((performance.now() - start) / 1000).toFixed(0)} s`)
})

for (const [kind, outcomes] of [...counts].sort()) {
  const all = [...outcomes.values()].reduce((sum, count) => sum + count, 0)
  const words = [...outcomes].sort((a, b) => b[1] - a[1]).map(([outcome, count]) => `${outcome} ${count}`)
  console.log(`${kind.padEnd(8)}${String(all).padStart(6)}   ${words.join(', ')}`)
}
const { index, ms, seedFile } = slowest! as Tried
console.log(`slowest: ${(ms / 1000).toFixed(1)} s, --only ${index}, from ${seedFile}`)
console.log(
  `${done} mutated files of ${counts.size} kinds in ${((performance.now() - start) / 1000).toFixed(0)} s, seed ${seed}: ${faults.length} crashes, hangs or lost threads${stopped > 0 ? `; ${stopped} damaged PDF stopped at the time limit` : ''}`,
)
process.exitCode = faults.length === 0 ? 0 : 1
