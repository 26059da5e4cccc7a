'use client'

import { App, Button, Select, Space, Table } from 'antd'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import panel from '@/components/ui/panel.module.css'
import { useVerb } from '@/components/ui/use-verb'
import { closePractice, openSeason } from '@/lib/features/season/actions'
import styles from './season.module.css'

export interface SeasonRow {
  readonly year: number
  readonly practice: boolean
  readonly format: string
  readonly openedAt: string
  readonly openedBy: string
  readonly closedAt: string | null
}

/** Opens seasons and practice, and ends practice. */
export function SeasonList({
  seasons,
  years,
  current,
}: {
  seasons: readonly SeasonRow[]
  years: readonly number[]
  current: number
}) {
  const router = useRouter()
  const { modal } = App.useApp()
  const [year, setYear] = useState(current)
  const refresh = () => router.refresh()
  const practising = seasons.find(({ practice, closedAt }) => practice && closedAt === null)
  const isOpen = (practice: boolean) =>
    seasons.some((season) => season.year === year && season.practice === practice && season.closedAt === null)
  const [opening, open] = useVerb(() => openSeason({ year, practice: false }), refresh)
  const [starting, start] = useVerb(() => openSeason({ year, practice: true }), refresh)
  const [ending, end] = useVerb(() => closePractice({ year: practising?.year ?? year }), refresh)
  const ask = () =>
    modal.confirm({
      title: `结束${practising?.year}年度演练？`,
      content: '还在演练中的人员会收到提示，并回到正式填报。演练的内容不再显示，也不会进入正式填报。',
      okText: '结束演练',
      cancelText: '取消',
      onOk: end,
    })
  return (
    <section className={`${panel.panel} ${styles.above}`} aria-labelledby="seasons-title">
      <div className={panel.head}>
        <h2 id="seasons-title" className={panel.title}>
          年度开放
        </h2>
        <Space>
          <Select
            aria-label="要开启的年度"
            value={year}
            options={years.map((value) => ({ value, label: `${value}年度` }))}
            onChange={setYear}
          />
          <Button loading={opening} disabled={year <= current || isOpen(false)} onClick={open}>
            开启正式填报
          </Button>
          <Button loading={starting} disabled={practising !== undefined} onClick={start}>
            开启演练
          </Button>
        </Space>
      </div>
      <p className={styles.soft}>
        {current}年度及以前的正式填报已经自动开放（每年 10 月 1
        日起）；需要提前的，可以在这里开启。演练与正式填报完全分开：看不到彼此的报告，不作数、不公开、不参加比对。
      </p>
      <Table<SeasonRow>
        size="small"
        rowKey={({ year: of, practice }) => `${of} ${practice}`}
        pagination={{ pageSize: 10, hideOnSinglePage: true }}
        locale={{ emptyText: '还没有手工开启过年度，也没有演练。' }}
        dataSource={[...seasons]}
        columns={[
          { title: '年度', width: 90, render: (_, season) => `${season.year}年度` },
          { title: '种类', width: 100, render: (_, { practice }) => (practice ? '演练' : '正式填报') },
          { title: '年度报告格式', dataIndex: 'format' },
          { title: '开启', width: 190, render: (_, { openedAt, openedBy }) => `${openedAt}　${openedBy}` },
          { title: '状态', width: 180, render: (_, { closedAt }) => (closedAt ? `${closedAt} 已结束` : '开放中') },
          {
            title: '操作',
            width: 110,
            render: (_, season) =>
              season.practice &&
              season.closedAt === null && (
                <Button size="small" loading={ending} onClick={ask}>
                  结束演练
                </Button>
              ),
          },
        ]}
      />
    </section>
  )
}
