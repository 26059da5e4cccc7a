import { benchChecks } from './checks.bench'
import { benchDocx } from './docx.bench'
import { benchKeystroke } from './keystroke.bench'
import { benchPdf } from './pdf.bench'
import { sampleDoc } from '../render/sample-doc'

const aims = { docx: 1.0, pdf: 1.1, checks: 2, keystroke: 16 } as const
type Name = keyof typeof aims

/** Each measure as [what, measured, aim]; figures are ratios, or milliseconds where the aim is a time. */
const benches: Record<Name, () => Promise<readonly [string, string, boolean]>> = {
  docx: async () => ratio(await benchDocx(sampleDoc()), aims.docx),
  pdf: async () => ratio(await benchPdf(), aims.pdf),
  checks: async () => {
    const { name, ms } = await benchChecks()
    return [name, `${ms.toFixed(3)} ms (aim < ${aims.checks} ms)`, ms < aims.checks]
  },
  keystroke: async () => {
    const { full, slowed } = await benchKeystroke()
    const words = ({ p50, p95, count }: typeof full) => `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms over ${count} keys`
    return [slowed.name, `${words(slowed)} (aim p95 < ${aims.keystroke} ms); not slowed: ${words(full)}`, slowed.p95 < aims.keystroke]
  },
}

function ratio({ name, ours, baseline, ratio: value }: { name: string; ours: number; baseline: number; ratio: number }, aim: number) {
  return [name, `${value.toFixed(2)} × (${ours.toFixed(1)} ms against ${baseline.toFixed(1)} ms, aim ≤ ${aim.toFixed(1)} ×)`, value <= aim] as const
}

const asked = process.argv.slice(2).filter((name): name is Name => name in aims)
for (const name of asked.length > 0 ? asked : (Object.keys(aims) as Name[])) {
  const [what, measured, met] = await benches[name]()
  console.log(`${met ? 'met   ' : 'missed'}  ${what}: ${measured}`)
}
