import type { LabelGroup, LabelLeaf, LabelNode } from './types'

export const isGroup = (node: LabelNode): node is LabelGroup => 'children' in node

/** A leaf with the groups it stands in, outermost first. */
export interface LeafPath {
  readonly leaf: LabelLeaf
  readonly groups: readonly LabelGroup[]
}

/** All leaves of a tree in reading order. */
export function leavesOf(nodes: readonly LabelNode[], groups: readonly LabelGroup[] = []): LeafPath[] {
  return nodes.flatMap((node) =>
    isGroup(node) ? leavesOf(node.children, [...groups, node]) : [{ leaf: node, groups }],
  )
}

/** Levels of a tree: 1 for a flat list. */
export function depthOf(nodes: readonly LabelNode[]): number {
  return Math.max(...nodes.map((node) => (isGroup(node) ? 1 + depthOf(node.children) : 1)))
}

/** The leaves that a summing leaf adds up: all others in its own parent, however deep. */
export function addends(total: LeafPath, all: readonly LeafPath[]): LeafPath[] {
  const parent = total.groups.at(-1)
  return all.filter(
    ({ leaf, groups }) => leaf !== total.leaf && !leaf.sums && (parent ? groups.includes(parent) : true),
  )
}
