'use client'

import { Input, Select } from 'antd'
import { useState } from 'react'
import { roles } from '@/components/organisation/choices'
import styles from './account.module.css'

export interface Filter {
  readonly text: string
  readonly role: string | null
  readonly state: string | null
}

const states = [
  { value: 'active', label: '可用' },
  { value: 'disabled', label: '已停用' },
  { value: 'locked', label: '已锁定' },
  { value: 'never', label: '从未登录' },
  { value: 'secondFactor', label: '已启用动态验证码' },
]

/** What part of the accounts is shown; it stands in the address of the page. */
export function AccountFilters({
  filter: { text: stored, role, state },
  total,
  show,
}: {
  filter: Filter
  total: number
  show: (filter: Filter) => void
}) {
  const [text, setText] = useState(stored)
  return (
    <search className={styles.filters}>
      <Input.Search
        aria-label="查找账号"
        placeholder="用户名、姓名或单位"
        enterButton="查找"
        allowClear
        style={{ width: 300 }}
        maxLength={100}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onSearch={(value) => show({ text: value.trim(), role, state })}
      />
      <Select
        aria-label="角色"
        placeholder="全部角色"
        allowClear
        style={{ width: 160 }}
        value={role}
        options={[...roles]}
        onChange={(value?: string) => show({ text, role: value ?? null, state })}
      />
      <Select
        aria-label="状态"
        placeholder="全部状态"
        allowClear
        style={{ width: 180 }}
        value={state}
        options={states}
        onChange={(value?: string) => show({ text, role, state: value ?? null })}
      />
      <span className={styles.count} role="status">
        共 {total} 个账号
      </span>
    </search>
  )
}
