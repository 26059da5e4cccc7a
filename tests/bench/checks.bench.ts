import { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import { completeReport, writtenOf } from '../checks/fixtures'
import { coreTime, median } from './core-time'

/**
 * A full check of one full report, with last year's beside it and as an imported document: the case with most to do.
 */
export async function benchChecks(): Promise<{ name: string; ms: number }> {
  const report = completeReport('2021')
  const more = { written: writtenOf(report), lastYear: completeReport('2021', { year: 2024 }).content }
  const times: number[] = []
  for (let round = -5; round < 25; round += 1) {
    const ms = await coreTime(() => {
      for (let run = 0; run < 20; run += 1) runChecks(makeSubject(report, more))
    })
    // The first runs compile the code.
    if (round >= 0) times.push(ms / 20)
  }
  return { name: 'full check of one report, on a core', ms: median(times) }
}
