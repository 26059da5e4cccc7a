'use client'

import { Button, Select, Table } from 'antd'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useVerb } from '@/components/ui/use-verb'
import { createReport } from '@/lib/features/report/actions'
import { isEditable, type ReviewState, stateNames } from '@/lib/features/report/policy/review-states'
import styles from './report-list.module.css'
import { Verdict } from './verdict'

export interface ReportRow {
  readonly id: string
  readonly year: number
  readonly formatName: string
  readonly savedAt: string
  readonly savedBy: string | null
  readonly blocking: number
  readonly progress: number
  readonly state: ReviewState
  readonly since: string
}

interface Props {
  readonly organisation: string
  readonly currentYear: number
  /** The days that count for this organisation, as people read them. */
  readonly submitBy: string
  readonly publishBy: string
  readonly rows: readonly ReportRow[]
  readonly otherYears: readonly number[]
  readonly canCreate: boolean
}

const openLabels: Record<ReviewState, string> = {
  draft: '继续填报',
  returned: '按意见修改',
  submitted: '查看',
  approved: '去签字盖章',
  published: '查看',
}

/** An agency's own reports: this year's first and large, the others in a list. */
export function ReportList({ organisation, currentYear, submitBy, publishBy, rows, otherYears, canCreate }: Props) {
  const current = rows.find((row) => row.year === currentYear)
  return (
    <main className={styles.page}>
      <section className={styles.current} aria-labelledby="current-title">
        <div>
          <h1 id="current-title" className={styles.title}>
            {currentYear}年政府信息公开工作年度报告
          </h1>
          <p className={styles.note}>
            {organisation}　统计期限：{currentYear}年1月1日至12月31日　报送期限：{submitBy}　公布期限：{publishBy}
          </p>
          {current && <Standing row={current} />}
        </div>
        {current ? (
          <OpenButton id={current.id} label={canCreate ? openLabels[current.state] : '查看'} />
        ) : canCreate ? (
          <CreateButton year={currentYear} label="开始编制" primary />
        ) : (
          <span>尚未开始</span>
        )}
      </section>
      <section className={styles.others} aria-labelledby="others-title">
        <h2 id="others-title" className={styles.subtitle}>
          往年报告
        </h2>
        <Table
          size="middle"
          rowKey="id"
          pagination={false}
          locale={{ emptyText: '系统中还没有往年的报告' }}
          dataSource={rows.filter((row) => row.year !== currentYear)}
          columns={[
            {
              title: '年度',
              dataIndex: 'year',
              render: (year: number, row) => <Link href={`/reports/${row.id}`}>{year}年</Link>,
            },
            { title: '格式', dataIndex: 'formatName' },
            { title: '办理情况', render: (_, row) => <Standing row={row} /> },
            { title: '最后保存', render: (_, row) => `${row.savedAt}${row.savedBy ? `　${row.savedBy}` : ''}` },
          ]}
        />
        {canCreate && otherYears.length > 0 && <OtherYear years={otherYears} />}
      </section>
    </main>
  )
}

function Standing({ row }: { row: ReportRow }) {
  return (
    <span>
      <strong>{stateNames[row.state]}</strong>
      {isEditable(row.state) ? (
        <>
          　已填写 {row.progress}% <Verdict blocking={row.blocking} />
        </>
      ) : (
        `（${row.since}）`
      )}
    </span>
  )
}

function OpenButton({ id, label }: { id: string; label: string }) {
  const router = useRouter()
  const href = `/reports/${id}`
  return (
    <Button
      type="primary"
      size="large"
      href={href}
      onClick={(event) => {
        event.preventDefault()
        router.push(href)
      }}
    >
      {label}
    </Button>
  )
}

function CreateButton({ year, label, primary = false }: { year: number; label: string; primary?: boolean }) {
  const router = useRouter()
  const [pending, create] = useVerb(
    () => createReport({ year }),
    ({ id }) => router.push(`/reports/${id}`),
  )
  return (
    <Button
      type={primary ? 'primary' : 'default'}
      size={primary ? 'large' : 'middle'}
      loading={pending}
      onClick={create}
    >
      {label}
    </Button>
  )
}

function OtherYear({ years }: { years: readonly number[] }) {
  const [year, setYear] = useState(years[0]!)
  return (
    <div className={styles.otherYear}>
      录入其他年度的报告（用于对照上年数据）：
      <Select
        aria-label="年度"
        value={year}
        onChange={setYear}
        options={years.map((value) => ({ value, label: `${value}年` }))}
        style={{ width: 110 }}
      />
      <CreateButton year={year} label="新建" />
    </div>
  )
}
