'use client'

import { type DecisionKind, decisionFor } from '@/lib/checks/decisions/decision'
import type { FindingStanding } from '@/lib/checks/decisions/standings'
import { keyed } from '@/lib/checks/finding-groups'
import { useEditor } from '../editor'
import { FindingItem } from '../findings/finding-item'
import groupStyles from '../findings/findings.module.css'

const names: readonly (readonly [DecisionKind, string])[] = [
  ['explanation', '已说明'],
  ['confirmation', '已核对'],
  ['waiver', '已豁免'],
]

/**
 * Findings that are settled, folded away: what is counted above is what is open. Who only reads has come to see them.
 */
export function DecidedGroup({ decided }: { decided: readonly FindingStanding[] }) {
  const { canEdit } = useEditor()
  if (decided.length === 0) return null
  const kinds = new Set(decided.map(({ finding }) => decisionFor(finding.severity)))
  const heading = names.flatMap(([kind, name]) => (kinds.has(kind) ? [name] : [])).join('、')
  const standings = new Map(decided.map((standing) => [standing.finding, standing]))
  return (
    <details className={groupStyles.open} open={!canEdit}>
      <summary>
        {heading}（{decided.length}）
      </summary>
      <ul className={groupStyles.list}>
        {keyed([...standings.keys()]).map(({ key, finding }) => (
          <FindingItem key={key} finding={finding} standing={standings.get(finding)!} />
        ))}
      </ul>
    </details>
  )
}
