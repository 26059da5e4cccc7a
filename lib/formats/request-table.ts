import { isGroup } from './tree'
import type { CrossTable, FormatDefinition, LabelNode } from './types'

/** Table 3 (收到和处理政府信息公开申请情况). */
function requestTable({ sections }: FormatDefinition): CrossTable | null {
  const section = sections.find(({ id }) => id === 'requests')
  return section?.kind === 'table' && section.table.shape === 'cross' ? section.table : null
}

/** How requests end (办理结果): the groups and rows of table 3 that are added up to the requests handled. */
export function outcomesOf(format: FormatDefinition): readonly LabelNode[] {
  const group = requestTable(format)?.rows?.find(({ id }) => id === 'outcomes')
  return group && isGroup(group) ? group.children.filter((node) => isGroup(node) || !node.sums) : []
}

/** Who asks (申请人情况): the tree of columns of table 3. */
export const requestersOf = (format: FormatDefinition): readonly LabelNode[] => requestTable(format)?.columns ?? []
