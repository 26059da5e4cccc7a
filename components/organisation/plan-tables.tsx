'use client'

import { Table, Tabs } from 'antd'
import { unitFieldNames, unitWord } from '@/lib/features/organisation/policy/plan-units'
import type { ChangedUnit, UnitFields, UnitPlan } from '@/lib/features/organisation/policy/unit-plan'
import styles from './unit-import.module.css'

const pages = { pageSize: 50, hideOnSinglePage: true, showSizeChanger: false } as const
const line = { title: '行', dataIndex: 'line', width: 60 } as const

/** What importing would do, kind by kind; what needs a person's eye stands first. */
export function PlanTables({ plan: { added, changed, unchanged, faulty, missing } }: { plan: UnitPlan }) {
  const tabs = [
    {
      key: 'faulty',
      label: `有问题 ${faulty.length}`,
      count: faulty.length,
      children: (
        <Table
          size="small"
          rowKey="line"
          pagination={pages}
          dataSource={[...faulty]}
          columns={[
            line,
            { title: '单位全称', dataIndex: 'name', width: 320 },
            { title: '问题', render: (_, { reasons }) => reasons.map((reason) => <div key={reason}>{reason}</div>) },
          ]}
        />
      ),
    },
    {
      key: 'changed',
      label: `修改 ${changed.length}`,
      count: changed.length,
      children: (
        <Table
          size="small"
          rowKey="line"
          pagination={pages}
          dataSource={[...changed]}
          columns={[
            line,
            { title: '系统中的单位', dataIndex: 'name', width: 320 },
            {
              title: '改动（原来 → 现在）',
              render: (_, unit) => wordsOf(unit).map((words) => <div key={words}>{words}</div>),
            },
          ]}
        />
      ),
    },
    {
      key: 'added',
      label: `新增 ${added.length}`,
      count: added.length,
      children: (
        <Table
          size="small"
          rowKey="line"
          pagination={pages}
          dataSource={[...added]}
          columns={[
            line,
            { title: '单位全称', dataIndex: 'name' },
            { title: '简称', dataIndex: 'shortName' },
            { title: '层级', width: 76, render: (_, { level }) => unitWord('level', level) },
            { title: '性质', width: 130, render: (_, { kind }) => unitWord('kind', kind) },
            { title: '上级单位', dataIndex: 'parentName' },
            { title: '编码', width: 178, render: (_, { code }) => code ?? '' },
            { title: '垂管', width: 60, render: (_, { verticallyLed }) => unitWord('verticallyLed', verticallyLed) },
            { title: '报送', width: 60, render: (_, { reporting }) => unitWord('reporting', reporting) },
          ]}
        />
      ),
    },
    {
      key: 'unchanged',
      label: `没有变化 ${unchanged.length}`,
      count: unchanged.length,
      children: (
        <Table
          size="small"
          rowKey="line"
          pagination={pages}
          dataSource={[...unchanged]}
          columns={[line, { title: '单位全称', dataIndex: 'name' }]}
        />
      ),
    },
    {
      key: 'missing',
      label: `名单里没有 ${missing.length}`,
      count: missing.length,
      children: (
        <>
          <p className={styles.soft}>
            这些单位在系统中有，名单里没有。导入不会改动它们；确实撤销了的，请在单位页逐个撤销。
          </p>
          <Table
            size="small"
            rowKey="id"
            pagination={pages}
            dataSource={[...missing]}
            columns={[{ title: '单位全称', dataIndex: 'name' }]}
          />
        </>
      ),
    },
  ].filter(({ count }) => count > 0)
  return <Tabs items={tabs.map(({ key, label, children }) => ({ key, label, children }))} />
}

/** What changes in an organisation, in words. */
function wordsOf({ before, after, move }: ChangedUnit): string[] {
  const fields = (Object.keys(after) as (keyof UnitFields)[]).map(
    (field) => `${unitFieldNames[field]}：${unitWord(field, before[field])} → ${unitWord(field, after[field])}`,
  )
  return move ? [...fields, `上级单位：${move.from || '无'} → ${move.to}`] : fields
}
