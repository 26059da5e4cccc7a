'use client'

import { Input, Select, Table } from 'antd'
import Link from 'next/link'
import { useState } from 'react'
import { isEditable, type ReviewState, stateNames } from '@/lib/features/report/policy/review-states'
import styles from './report-list.module.css'
import { Verdict } from './verdict'

export interface AgencyRow {
  readonly organisationId: string
  readonly organisation: string
  readonly reportId: string | null
  readonly state: ReviewState | null
  readonly progress: number
  readonly blocking: number
  readonly openWaivers: number
  readonly savedAt: string | null
}

/** For the audit: every agency in reach and how far its report of a year has come. */
export function AgencyList({
  year,
  years,
  rows,
}: {
  year: number
  years: readonly number[]
  rows: readonly AgencyRow[]
}) {
  const [search, setSearch] = useState('')
  const started = rows.filter((row) => row.reportId).length
  return (
    <main className={styles.page}>
      <section className={styles.others} aria-labelledby="agencies-title">
        <h1 id="agencies-title" className={styles.title}>
          {year}年各单位年度报告
        </h1>
        <p className={styles.note}>
          共 {rows.length} 个单位，已开始编制 {started} 个，未开始 {rows.length - started} 个。
        </p>
        <div className={styles.otherYear}>
          <Select
            aria-label="年度"
            value={year}
            options={years.map((value) => ({ value, label: `${value}年` }))}
            onChange={(value) => window.location.assign(`/?year=${value}`)}
            style={{ width: 110 }}
          />
          <Input.Search
            aria-label="查找单位"
            placeholder="查找单位"
            allowClear
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            style={{ width: 260 }}
          />
        </div>
        <Table
          size="middle"
          rowKey="organisationId"
          style={{ marginTop: 16 }}
          pagination={{ pageSize: 50, hideOnSinglePage: true, showTotal: (total) => `共 ${total} 个单位` }}
          dataSource={rows.filter((row) => row.organisation.includes(search.trim()))}
          columns={[
            {
              title: '单位',
              dataIndex: 'organisation',
              sorter: (a, b) => a.organisation.localeCompare(b.organisation, 'zh-CN'),
              render: (name: string, row) =>
                row.reportId ? <Link href={`/reports/${row.reportId}`}>{name}</Link> : name,
            },
            {
              title: '办理情况',
              sorter: (a, b) => a.progress - b.progress,
              render: (_, { state, progress }) =>
                state === null
                  ? '未开始'
                  : isEditable(state)
                    ? `${stateNames[state]}，已填写 ${progress}%`
                    : stateNames[state],
            },
            {
              title: '核对结果',
              sorter: (a, b) => a.blocking - b.blocking,
              render: (_, row) =>
                row.reportId && (
                  <>
                    <Verdict blocking={row.blocking} />
                    {row.openWaivers > 0 && `　待答复豁免申请 ${row.openWaivers} 件`}
                  </>
                ),
            },
            { title: '最后保存', dataIndex: 'savedAt', render: (at: string | null) => at ?? '—' },
          ]}
        />
      </section>
    </main>
  )
}
