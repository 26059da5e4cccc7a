import { sampleDoc } from '../render/sample-doc'
import { benchChecks } from './checks.bench'
import { benchDocx } from './docx.bench'
import { benchFolders, benchReading } from './import.bench'
import { benchKeystroke } from './keystroke.bench'
import { benchPdf } from './pdf.bench'
import { type Answers, benchQueue } from './queue.bench'

const aims = { docx: 1.0, pdf: 1.1, checks: 2, keystroke: 16, import: 40, check: 50, queue: 300 } as const

/** How much more memory five times as many files may take: none, but for what the collector leaves lying. */
const flat = 1.25

type Name = keyof typeof aims
type Row = readonly [string, string, boolean]

/** Each measure as [what, measured, whether the aim is met]; figures are ratios, milliseconds, or files a second. */
const benches: Record<Name, () => Promise<Row | readonly Row[]>> = {
  docx: async () => ratio(await benchDocx(sampleDoc()), aims.docx),
  pdf: async () => ratio(await benchPdf(), aims.pdf),
  checks: async () => {
    const { name, ms } = await benchChecks()
    return [name, `${ms.toFixed(3)} ms (aim < ${aims.checks} ms)`, ms < aims.checks]
  },
  keystroke: async () => {
    const { full, slowed } = await benchKeystroke()
    const words = ({ p50, p95, count }: typeof full) =>
      `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms over ${count} keys`
    return [
      slowed.name,
      `${words(slowed)} (aim p95 < ${aims.keystroke} ms); not slowed: ${words(full)}`,
      slowed.p95 < aims.keystroke,
    ]
  },
  import: async () => {
    const times = await benchReading()
    const plain = times.filter(({ kind }) => ['text', 'html', 'report'].includes(kind))
    return [
      'reading a file of each kind, on a core',
      `${times.map(({ kind, ms }) => `${kind} ${ms.toFixed(1)} ms`).join(', ')} (aim < ${aims.import} ms for text, HTML and JSON)`,
      plain.every(({ ms }) => ms < aims.import),
    ]
  },
  check: async () =>
    (await benchFolders()).map(({ name, plain, perSecond, perCoreSecond, memory, growth }): Row => {
      const onTwo = 2 * perCoreSecond
      const speed = `${onTwo.toFixed(0)} files a second of two cores${plain ? ` (aim ≥ ${aims.check})` : ''}, ${perSecond.toFixed(0)} by the clock`
      return [
        name,
        `${speed}; ${memory.toFixed(0)} MB at most, ${growth.toFixed(2)} × that for a fifth of them (aim ≤ ${flat} ×)`,
        (!plain || onTwo >= aims.check) && growth <= flat,
      ]
    }),
  queue: async () => {
    const { computed, kilobytes, served } = await benchQueue()
    const times = ({ p50, p95 }: Pick<Answers, 'p50' | 'p95'>) => `p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`
    const rows: Row[] = [
      [
        'the review queue of 5,000 reports, before it is drawn',
        `${times(computed)} (aim p95 < ${aims.queue} ms); ${kilobytes.toFixed(0)} KB of rows`,
        computed.p95 < aims.queue,
      ],
    ]
    if (!served) return [...rows, ['the page of it', 'not measured: there is no build (npm run build)', true]]
    const { queue, trivial } = served
    const words = (page: Answers) => `${times(page)}, ${page.perSecond.toFixed(1)} requests a second`
    return [
      ...rows,
      [
        'the page of it from the production server',
        `${words(queue)}, ${served.kilobytes.toFixed(0)} KB (aim p95 < ${2 * aims.queue} ms); a trivial page: ${words(trivial)}; ${(queue.p50 / trivial.p50).toFixed(1)} × its time`,
        queue.p95 < 2 * aims.queue,
      ],
    ]
  },
}

function ratio(
  { name, ours, baseline, ratio: value }: { name: string; ours: number; baseline: number; ratio: number },
  aim: number,
): Row {
  return [
    name,
    `${value.toFixed(2)} × (${ours.toFixed(1)} ms against ${baseline.toFixed(1)} ms, aim ≤ ${aim.toFixed(1)} ×)`,
    value <= aim,
  ]
}

const asked = process.argv.slice(2).filter((name): name is Name => name in aims)
for (const name of asked.length > 0 ? asked : (Object.keys(aims) as Name[])) {
  const rows = await benches[name]()
  for (const [what, measured, met] of (typeof rows[0] === 'string' ? [rows] : rows) as readonly Row[])
    console.log(`${met ? 'met   ' : 'missed'}  ${what}: ${measured}`)
}
