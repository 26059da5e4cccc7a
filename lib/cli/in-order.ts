/**
 * Does the same to every item, at most `width` at a time, and gives the results in the order of the items. No more than
 * `width` items and results are held, however many there are.
 */
export async function* inOrder<In, Out>(
  items: AsyncIterable<In>,
  width: number,
  work: (item: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const running: Promise<Out>[] = []
  for await (const item of items) {
    running.push(work(item))
    if (running.length >= width) yield await running.shift()!
  }
  while (running.length > 0) yield await running.shift()!
}
