'use client'

import { Alert, Button, Space, Table } from 'antd'
import { usePathname, useRouter } from 'next/navigation'
import { useState } from 'react'
import { roles, wordFor } from '@/components/organisation/choices'
import { Panel } from '@/components/ui/panel'
import panelStyles from '@/components/ui/panel.module.css'
import type { AccountSlip } from '@/lib/features/account/verbs/create-missing-accounts'
import { AccountFilters, type Filter } from './account-filters'
import type { AccountRow } from './account-row'
import { AccountVerbs } from './account-verbs'
import { MissingAccounts } from './missing-accounts'
import { NewAccount } from './new-account'
import { type OneTime, OneTimeDialog } from './one-time-dialog'
import { SlipList } from './slip-list'

interface Props {
  rows: readonly AccountRow[]
  filter: Filter & { page: number }
  total: number
  perPage: number
  unitsWithout: number
  missing: readonly string[]
}

/** Accounts: only an administrator creates them; each starts with a password that works once. */
export function AccountsPanel({ rows, filter, total, perPage, unitsWithout, missing }: Props) {
  const [open, setOpen] = useState(false)
  const [oneTime, setOneTime] = useState<OneTime | null>(null)
  const [slips, setSlips] = useState<readonly AccountSlip[] | null>(null)
  const router = useRouter()
  const path = usePathname()
  const show = (next: Filter & { page?: number }) => {
    const query = new URLSearchParams(
      Object.entries(next).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
    )
    router.push(`${path}?${query}`, { scroll: false })
  }
  const actions = (
    <Space>
      {unitsWithout > 0 && <MissingAccounts count={unitsWithout} show={setSlips} />}
      <Button type="primary" onClick={() => setOpen(true)}>
        新增账号
      </Button>
    </Space>
  )
  if (slips) return <SlipList slips={slips} close={() => setSlips(null)} />
  return (
    <main className={panelStyles.page}>
      <Panel title="账号" action={actions}>
        {missing.length > 0 && (
          <Alert
            type="warning"
            showIcon
            style={{ marginBottom: 16 }}
            title={`还没有可用的${missing.map((role) => wordFor(roles, role)).join('、')}。系统、安全、审计三类管理员应由不同的人担任，请新增。`}
          />
        )}
        <AccountFilters key={filter.text} filter={filter} total={total} show={show} />
        <Table
          size="middle"
          rowKey="id"
          pagination={{
            current: filter.page,
            pageSize: perPage,
            total,
            showSizeChanger: false,
            hideOnSinglePage: true,
            onChange: (page) => show({ ...filter, page }),
          }}
          dataSource={[...rows]}
          locale={{ emptyText: '没有符合条件的账号' }}
          columns={[
            { title: '用户名', dataIndex: 'username' },
            { title: '姓名', dataIndex: 'name' },
            { title: '角色', dataIndex: 'role', width: 130, render: (value: string) => wordFor(roles, value) },
            { title: '单位', dataIndex: 'organisation' },
            { title: '状态', width: 110, render: (_, row) => stateOf(row) },
            { title: '最近登录', width: 120, render: (_, { lastSignIn }) => lastSignIn ?? '从未登录' },
            { title: '操作', width: 250, render: (_, row) => <AccountVerbs row={row} show={setOneTime} /> },
          ]}
        />
      </Panel>
      {open && <NewAccount close={() => setOpen(false)} show={setOneTime} />}
      {oneTime && <OneTimeDialog oneTime={oneTime} close={() => setOneTime(null)} />}
    </main>
  )
}

function stateOf({ disabled, locked, hasSecondFactor }: AccountRow): string {
  const words = [disabled ? '已停用' : locked ? '已锁定' : '使用中', ...(hasSecondFactor ? ['动态验证码'] : [])]
  return words.join('，')
}
