'use client'

import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import type { EventQuery } from '@/lib/features/audit/event-query'
import { eventVerbs } from '@/lib/platform/events/event-verbs'
import styles from './audit.module.css'

const nothing: EventQuery = { from: '', to: '', person: '', unit: '', verbs: [], report: '', text: '' }

const verbs = Object.entries(eventVerbs).map(([value, label]) => ({ value, label }))

interface SearchFormProps {
  readonly query: EventQuery
  readonly pending: boolean
  readonly ask: (query: EventQuery) => void
}

/**
 * What is looked for: days, person, unit, verbs, report, and words of the detail; what is left empty matches
 * everything.
 */
export function SearchForm({ query, pending, ask }: SearchFormProps) {
  const [wanted, setWanted] = useState(query)
  const set = (change: Partial<EventQuery>) => setWanted({ ...wanted, ...change })
  const field = (name: 'person' | 'unit' | 'report' | 'text', label: string, hint: string) => (
    <label className={styles.field}>
      {label}
      <Input
        value={wanted[name]}
        maxLength={100}
        placeholder={hint}
        onChange={({ target }) => set({ [name]: target.value })}
      />
    </label>
  )
  const date = (name: 'from' | 'to', label: string) => (
    <label className={styles.field}>
      {label}
      <Input type="date" value={wanted[name]} onChange={({ target }) => set({ [name]: target.value })} />
    </label>
  )
  return (
    <form
      className={styles.form}
      role="search"
      aria-label="查询操作记录"
      onSubmit={(event) => {
        event.preventDefault()
        ask(wanted)
      }}
    >
      {date('from', '起始日期')}
      {date('to', '截止日期')}
      {field('person', '人员', '姓名或用户名')}
      {field('unit', '单位', '全称或简称')}
      {field('report', '报告编号', '数字')}
      {field('text', '说明中的文字', '例如文件名')}
      <div className={`${styles.field} ${styles.verbs}`}>
        <span id="audit-verbs">操作</span>
        <Select
          mode="multiple"
          aria-labelledby="audit-verbs"
          allowClear
          placeholder="全部操作"
          maxTagCount="responsive"
          showSearch={{ optionFilterProp: 'label' }}
          options={verbs}
          value={[...wanted.verbs]}
          onChange={(chosen) => set({ verbs: chosen })}
        />
      </div>
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={pending}>
          查询
        </Button>
        <Button
          onClick={() => {
            setWanted(nothing)
            ask(nothing)
          }}
        >
          清空条件
        </Button>
      </div>
    </form>
  )
}
