'use client'

import { Drawer } from 'antd'
import { useEffect, useState } from 'react'
import { answerTo } from '@/components/ui/network-words'
import { readOrganisationHistory } from '@/lib/features/organisation/actions'
import { unitFieldNames, unitWord } from '@/lib/features/organisation/policy/plan-units'
import type { StoredChange } from '@/lib/features/organisation/policy/stored-change'
import type { UnitFields } from '@/lib/features/organisation/policy/unit-plan'
import { dayInShanghai, timeInShanghai } from '@/lib/std/dates'
import styles from './organisation-tree.module.css'
import type { OrganisationRow } from './tree-rows'

const verbs: Record<string, string> = {
  create: '新增',
  rename: '改名',
  move: '划转',
  change: '修改信息',
  abolish: '撤销',
  restore: '恢复',
}

interface Change {
  readonly id: string
  readonly verb: string
  /** Null where what was stored cannot be read. */
  readonly before: StoredChange | null
  readonly after: StoredChange | null
  readonly at: string
  readonly by: string
  readonly reason: string
  readonly imported: boolean
}

/** What became of an organisation: names, places and flags before and after, who did it, when and why. Newest first. */
export function HistoryDrawer({ row, close }: { row: OrganisationRow; close: () => void }) {
  const [changes, setChanges] = useState<readonly Change[] | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  useEffect(() => {
    let current = true
    void answerTo(readOrganisationHistory({ organisationId: row.id })).then(
      (result) => current && (result.ok ? setChanges([...result.value].reverse()) : setFault(result.message)),
    )
    return () => {
      current = false
    }
  }, [row.id])
  return (
    <Drawer open title={`沿革：${row.name}`} size={520} onClose={close}>
      {fault && <p role="alert">{fault}</p>}
      {!fault && changes === null && <p role="status">正在读取……</p>}
      {changes?.length === 0 && <p>这个单位建立以来没有改动过。</p>}
      <ul className={styles.history}>
        {changes?.map(({ id, verb, before, after, at, by, reason, imported }) => (
          <li key={id}>
            <strong>{verbs[verb] ?? verb}</strong>
            {imported && '（导入名单）'}
            <span className={styles.soft}>
              {dayInShanghai(new Date(at))} {timeInShanghai(new Date(at))}　{by}
            </span>
            {sentences(verb, before, after).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {reason && <p>原因：{reason}</p>}
          </li>
        ))}
      </ul>
    </Drawer>
  )
}

/** A row of the history in words. */
function sentences(verb: string, was: Change['before'], is: Change['after']): string[] {
  if (!was || !is) return ['这一条的改动内容无法读取']
  if (verb === 'move') return [`上级单位：${was.parent || '无'} → ${is.parent || '无'}`]
  if (verb === 'create') return [`以“${is.name ?? ''}”为名，列在“${is.parent ?? ''}”下面`]
  return (Object.keys(unitFieldNames) as (keyof UnitFields)[])
    .filter((field) => field in is)
    .map((field) => `${unitFieldNames[field]}：${unitWord(field, was[field])} → ${unitWord(field, is[field])}`)
}
