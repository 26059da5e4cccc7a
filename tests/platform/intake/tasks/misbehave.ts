/** What a reader could do to a thread if a file drove it mad. */
export default async function misbehave(way: string): Promise<unknown> {
  if (way === 'hang')
    for (;;) {
      /* for ever */
    }
  if (way === 'wait') await new Promise((resolve) => setTimeout(resolve, 3_600_000))
  if (way === 'throw') throw new RangeError('Maximum call stack size exceeded')
  if (way === 'exit') process.exit(1)
  if (way === 'memory')
    for (const kept: string[][] = []; ; )
      kept.push(Array.from({ length: 100_000 }, (_, index) => `${index} of ${kept.length}`))
  if (way === 'later')
    setTimeout(() => {
      throw new Error('after the answer')
    }, 10)
  if (way === 'rejected') setTimeout(() => void Promise.reject(new Error('nobody waits for this')), 10)
  if (way === 'slow') await new Promise((resolve) => setTimeout(resolve, 300))
  if (way === 'environment') return Object.keys(process.env)
  return way
}
