import { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import { completeReport, writtenOf } from '../checks/fixtures'

/** A full check of one full report, with last year's beside it and as an imported document: the case with most to do. */
export async function benchChecks(): Promise<{ name: string; ms: number }> {
  const report = completeReport('2021')
  const more = { written: writtenOf(report), lastYear: completeReport('2021', { year: 2024 }).content }
  const times = Array.from({ length: 600 }, () => {
    const start = performance.now()
    runChecks(makeSubject(report, more))
    return performance.now() - start
  })
  // The first runs compile the code.
  const warm = times.slice(100).sort((a, b) => a - b)
  return { name: 'full check of one report', ms: warm[warm.length / 2]! }
}
