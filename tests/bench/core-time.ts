/**
 * Milliseconds this process spends on a core meanwhile: on a machine that is busy with other things the clock would
 * tell of those.
 */
export async function coreTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

export const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1]!
