'use client'

import { Button, Input, Select, Table } from 'antd'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Panel } from '@/components/ui/panel'
import panel from '@/components/ui/panel.module.css'
import { officialDate } from '@/lib/std/dates'
import { RuleDialog } from './rule-dialog'
import styles from './season.module.css'
import { SeasonList, type SeasonRow } from './season-list'
import type { RuleRow, UnitRow } from './season-rows'

interface Props {
  readonly year: number
  readonly years: readonly number[]
  readonly practice: boolean
  readonly canOpen: boolean
  readonly seasons: readonly SeasonRow[]
  /** The report year in season. */
  readonly current: number
  readonly rules: readonly RuleRow[]
  readonly units: readonly UnitRow[]
}

const day = (value: string | null) => (value ? officialDate(value) : '按上级')
const scan = (value: boolean | null) => (value === null ? '按上级' : value ? '须上传' : '不要求')

/** A year: whether it is open, what is asked in it, and which rule counts for whom. */
export function SeasonPage({ year, years, practice, canOpen, seasons, current, rules, units }: Props) {
  const router = useRouter()
  const [search, setSearch] = useState('')
  const [setting, setSetting] = useState<{ organisationId: string | null } | null>(null)
  const found = units.filter(({ name }) => name.includes(search.trim()))
  return (
    <main className={panel.page}>
      {canOpen && <SeasonList seasons={seasons} years={years} current={current} />}
      <Panel
        title={`${year}年度期限和要求${practice ? '（演练）' : ''}`}
        action={
          <div className={styles.tools}>
            <Select
              aria-label="年度"
              value={year}
              options={years.map((value) => ({ value, label: `${value}年度` }))}
              onChange={(value) => router.push(`/seasons?year=${value}`)}
            />
            <Button type="primary" onClick={() => setSetting({ organisationId: null })}>
              设定期限
            </Button>
          </div>
        }
      >
        <p className={styles.soft}>
          《政府信息公开条例》第四十九条规定，部门在{officialDate(`${year + 1}-01-31`)}前、人民政府在
          {officialDate(`${year + 1}-03-31`)}
          前公布年度报告。主管部门可以在此之前另定期限：对本单位和所有下级单位有效，下级另有规定的，按离单位最近的规定。
        </p>
        <Table<RuleRow>
          size="small"
          rowKey="organisationId"
          pagination={{ pageSize: 20, hideOnSinglePage: true }}
          locale={{ emptyText: '还没有设定期限，各单位按法定期限报送、公布。' }}
          dataSource={[...rules]}
          columns={[
            { title: '设定的单位', dataIndex: 'organisation' },
            { title: '报送截止', width: 150, render: (_, { submitBy }) => day(submitBy) },
            { title: '公布截止', width: 150, render: (_, { publishBy }) => day(publishBy) },
            { title: '签字盖章扫描件', width: 130, render: (_, { requireScan }) => scan(requireScan) },
            { title: '设定人', width: 190, render: (_, { by, at }) => `${by}　${at}` },
            {
              title: '操作',
              width: 80,
              render: (_, { organisationId, organisation, mayset }) =>
                mayset && (
                  <Button
                    size="small"
                    aria-label={`修改“${organisation}”的期限`}
                    onClick={() => setSetting({ organisationId })}
                  >
                    修改
                  </Button>
                ),
            },
          ]}
        />
        <h2 className={styles.heading}>各单位适用的期限</h2>
        <div className={styles.tools}>
          <div className={styles.search}>
            <Input.Search
              allowClear
              aria-label="查找单位"
              placeholder="单位名称"
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
          </div>
          <span role="status" className={styles.soft}>
            共 {found.length} 个单位
          </span>
        </div>
        <Table<UnitRow>
          size="small"
          rowKey="id"
          pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
          dataSource={found}
          columns={[
            {
              title: '单位',
              render: (_, { name, reporting }) => (
                <>
                  {name}
                  {!reporting && <span className={styles.soft}>（不报送）</span>}
                </>
              ),
            },
            { title: '报送截止', width: 150, render: (_, { submitBy }) => officialDate(submitBy) },
            { title: '公布截止', width: 150, render: (_, { publishBy }) => officialDate(publishBy) },
            { title: '签字盖章扫描件', width: 130, render: (_, { requireScan }) => scan(requireScan) },
            { title: '依据', width: 240, render: (_, { source }) => (source ? `${source}的规定` : '法定期限') },
          ]}
        />
      </Panel>
      {setting && (
        <RuleDialog
          year={year}
          organisationId={setting.organisationId}
          units={units.filter(({ mayset }) => mayset)}
          rules={rules}
          close={() => setSetting(null)}
        />
      )}
    </main>
  )
}
