'use client'

import { Alert, Button, Table, Tag } from 'antd'
import dynamic from 'next/dynamic'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Panel } from '@/components/ui/panel'
import panelStyles from '@/components/ui/panel.module.css'
import { useVerb } from '@/components/ui/use-verb'
import { severityNames } from '@/lib/checks/finding-groups'
import { resumeCheck } from '@/lib/features/suspension/actions'
import { AffectedList } from './affected-list'
import type { CheckRow } from './check-row'
import styles from './checks.module.css'

const SuspendDialog = dynamic(() => import('./suspend-dialog'), { ssr: false })

/** All checks with their basis, and whether they are used: a rule that turns out wrong in season is suspended here. */
export function CheckTable({ year, rows }: { year: number; rows: readonly CheckRow[] }) {
  const [suspending, setSuspending] = useState<CheckRow | null>(null)
  const suspended = rows.filter(({ suspension }) => suspension)
  return (
    <main className={panelStyles.page}>
      <Panel title="检查规则" action={null}>
        <p className={styles.note}>
          共 {rows.length}{' '}
          条。发现规则有误时可以暂停：各单位的报告不再因此被要求更正或说明，已填内容和已作的说明都不改动；恢复后照常检查。
          “涉及报告”是{year}年度报告中最近一次保存时有此项结果的份数。
        </p>
        {suspended.length > 0 && (
          <Alert
            type="warning"
            showIcon
            className={styles.alert}
            title={`现有 ${suspended.length} 条规则暂停使用：${suspended.map(({ code, title }) => `${code} ${title}`).join('；')}。`}
          />
        )}
        <Table
          size="middle"
          rowKey="slug"
          pagination={false}
          dataSource={[...rows]}
          expandable={{
            expandedRowRender: (row) => <CheckDetails row={row} year={year} />,
            expandIcon: ExpandButton,
            columnWidth: 84,
            columnTitle: '明细',
          }}
          columns={[
            { title: '编号', dataIndex: 'code', width: 70 },
            {
              title: '检查内容',
              render: (_, row) => (
                <>
                  {row.title}
                  <span className={styles.basis}>依据：{row.basis}</span>
                </>
              ),
            },
            { title: '级别', width: 100, render: (_, { severity }) => severityNames[severity] },
            { title: '涉及报告', width: 96, render: (_, { affected }) => `${affected.count} 份` },
            {
              title: '状态',
              width: 90,
              render: (_, { suspension }) => (suspension ? <Tag color="orange">已暂停</Tag> : '使用中'),
            },
            {
              title: '操作',
              width: 90,
              render: (_, row) =>
                row.suspension ? (
                  <ResumeButton row={row} />
                ) : (
                  <Button size="small" aria-label={`暂停 ${row.code} ${row.title}`} onClick={() => setSuspending(row)}>
                    暂停
                  </Button>
                ),
            },
          ]}
        />
      </Panel>
      {suspending && <SuspendDialog row={suspending} year={year} close={() => setSuspending(null)} />}
    </main>
  )
}

function ResumeButton({ row }: { row: CheckRow }) {
  const router = useRouter()
  const [pending, resume] = useVerb(
    () => resumeCheck({ slug: row.slug }),
    () => router.refresh(),
  )
  return (
    <Button size="small" type="primary" loading={pending} aria-label={`恢复 ${row.code} ${row.title}`} onClick={resume}>
      恢复
    </Button>
  )
}

interface ExpandProps {
  readonly expanded: boolean
  readonly record: CheckRow
  readonly onExpand: (record: CheckRow, event: React.MouseEvent<HTMLElement>) => void
}

function ExpandButton({ expanded, record, onExpand }: ExpandProps) {
  return (
    <Button
      size="small"
      type="text"
      aria-expanded={expanded}
      aria-label={`${record.code} 的明细`}
      onClick={(event) => onExpand(record, event)}
    >
      {expanded ? '收起' : '查看'}
    </Button>
  )
}

function CheckDetails({ row, year }: { row: CheckRow; year: number }) {
  return (
    <div className={styles.details}>
      {row.suspension && (
        <p>
          暂停的理由：{row.suspension.reason}（{row.suspension.by}，{row.suspension.at}）
        </p>
      )}
      {row.earlier.map((words) => (
        <p key={words}>{words}</p>
      ))}
      <AffectedList affected={row.affected} year={year} />
    </div>
  )
}
