'use client'

import { Checkbox, Input, type InputRef, Select } from 'antd'
import { useCallback } from 'react'
import { kinds } from '@/components/organisation/choices'
import type { QueueFilter } from '@/lib/features/review/policy/queue-filter'
import { lateWord } from '@/lib/features/season/policy/deadline-words'
import styles from './queue.module.css'
import { useSearchField } from './use-search-field'

const sorts = [
  { value: 'unit', label: '按单位顺序' },
  { value: 'handedIn', label: '按报送时间' },
  { value: 'state', label: '按状态' },
  { value: 'findings', label: '按核对结果多少' },
] as const

interface FiltersProps {
  readonly filter: QueueFilter
  /** Organisations that have others below them; their part of the tree can be asked for. */
  readonly parents: readonly { readonly id: string; readonly name: string }[]
  readonly search: React.RefObject<InputRef | null>
  readonly ask: (change: Partial<QueueFilter>) => void
}

/** What of the queue is shown, and in which order. */
export function QueueFilters({ filter, parents, search, ask }: FiltersProps) {
  const [typed, setTyped] = useSearchField(
    filter.search,
    useCallback((text: string) => ask({ search: text }), [ask]),
  )
  return (
    <div className={styles.bar} role="search" aria-label="筛选">
      <Input
        ref={search}
        aria-label="查找单位"
        placeholder="查找单位名称、简称或代码"
        allowClear
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        style={{ width: 240 }}
      />
      {parents.length > 1 && (
        <Select
          aria-label="范围"
          showSearch={{ optionFilterProp: 'label' }}
          value={filter.under}
          onChange={(under) => ask({ under })}
          style={{ width: 200 }}
          options={[
            { value: '', label: '全部范围' },
            ...parents.map(({ id, name }) => ({ value: id, label: `${name}及所属` })),
          ]}
        />
      )}
      <Select
        aria-label="单位类别"
        value={filter.kind}
        onChange={(kind) => ask({ kind })}
        style={{ width: 170 }}
        options={[{ value: '', label: '全部类别' }, ...kinds]}
      />
      <Select
        aria-label="排序"
        value={filter.sort}
        onChange={(sort) => ask({ sort })}
        style={{ width: 150 }}
        options={[...sorts]}
      />
      <Checkbox checked={filter.mine} onChange={(event) => ask({ mine: event.target.checked })}>
        我领取的
      </Checkbox>
      <Checkbox checked={filter.late} onChange={(event) => ask({ late: event.target.checked })}>
        有{lateWord}的
      </Checkbox>
    </div>
  )
}
