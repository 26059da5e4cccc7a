/**
 * Files that import each other in a loop, found as strongly connected components (Tarjan 1972).
 * @param edges a file and what it imports
 * @returns each circle sorted, the circles in the order of their first file; empty when there is none
 */
export function circlesOf(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const path: string[] = []
  const circles: string[][] = []
  const visit = (node: string): number => {
    const at = order.size
    order.set(node, at)
    lowest.set(node, at)
    path.push(node)
    for (const next of edges.get(node) ?? []) {
      const reached = order.has(next) ? (path.includes(next) ? (order.get(next) ?? at) : at) : visit(next)
      lowest.set(node, Math.min(lowest.get(node) ?? at, reached))
    }
    const low = lowest.get(node) ?? at
    if (low === at) {
      const circle = path.splice(path.indexOf(node))
      if (circle.length > 1) circles.push(circle.sort())
    }
    return low
  }
  for (const node of edges.keys()) if (!order.has(node)) visit(node)
  return circles.sort(([a = ''], [b = '']) => a.localeCompare(b))
}
