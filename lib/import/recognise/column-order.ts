import { isGroup, type LeafPath, leavesOf } from '@/lib/formats/tree'
import type { LabelGroup, LabelNode } from '@/lib/formats/types'
import { findLabel } from './label'
import type { SourceCell } from './source'

/**
 * The columns of a document in its own order, from its rows of heads: a group in one row takes its children from the
 * row below.
 *
 * @param levels the filled heads of each header row, top first
 * @returns null when the heads are not a tree the format knows
 */
export function columnOrder(
  columns: readonly LabelNode[],
  levels: readonly (readonly SourceCell[])[],
  seen: (node: LabelNode, head: SourceCell, parent?: LabelGroup) => void,
): LeafPath[] | null {
  const paths = leavesOf(columns)
  const queues = levels.map((level) => [...level])
  let sound = true

  const walk = (nodes: readonly LabelNode[], level: number, parent?: LabelGroup): LeafPath[] => {
    const found: LeafPath[] = []
    const left = [...nodes]
    while (left.length > 0 && queues[level]?.length) {
      const head = queues[level][0]!
      const index = findLabel(
        head.text,
        left.map((node) => node.label),
      )
      if (index === null) break
      queues[level].shift()
      const [node] = left.splice(index, 1) as [LabelNode]
      seen(node, head, parent)
      if (isGroup(node)) found.push(...walk(node.children, level + 1, node))
      else found.push(paths.find(({ leaf, groups }) => leaf === node && groups.at(-1) === parent)!)
    }
    if (left.length > 0) sound = false
    return found
  }

  const order = walk(columns, 0)
  return sound && order.length === paths.length && queues.every((queue) => queue.length === 0) ? order : null
}
