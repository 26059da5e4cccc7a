'use client'

import { Button, Checkbox, Dropdown, Input, Space, Table, Tag } from 'antd'
import Link from 'next/link'
import { useMemo, useState } from 'react'
import { Panel } from '@/components/ui/panel'
import panel from '@/components/ui/panel.module.css'
import { AbolishDialog } from './abolish-dialog'
import { kinds, levels, wordFor } from './choices'
import { HistoryDrawer } from './history-drawer'
import { MoveDialog } from './move-dialog'
import { NewDialog } from './new-dialog'
import styles from './organisation-tree.module.css'
import { RenameDialog } from './rename-dialog'
import { TraitsDialog } from './traits-dialog'
import { type OrganisationRow, type TreeRow, treeRows } from './tree-rows'

const verbs = {
  rename: '改名',
  move: '划转到别的上级',
  traits: '修改层级、性质、编码等',
  abolish: '撤销',
  restore: '恢复',
  history: '沿革',
} as const
type Verb = keyof typeof verbs

const pageSize = 100

/** The tree of organisations: found by name, short name or code, opened level by level, a hundred rows at a time. */
export function OrganisationTree({ rows }: { rows: readonly OrganisationRow[] }) {
  const [search, setSearch] = useState('')
  const [withAbolished, setWithAbolished] = useState(false)
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(rows.filter(({ parentId }) => parentId === null).map(({ id }) => id)),
  )
  const [page, setPage] = useState(1)
  const [adding, setAdding] = useState(false)
  const [doing, setDoing] = useState<{ verb: Verb; row: OrganisationRow } | null>(null)
  const visible = useMemo(() => treeRows(rows, { search, withAbolished, open }), [rows, search, withAbolished, open])
  const toggle = (id: string) =>
    setOpen((before) =>
      before.has(id) ? new Set([...before].filter((other) => other !== id)) : new Set([...before, id]),
    )
  const living = rows.filter(({ abolished }) => !abolished)
  const close = () => setDoing(null)
  const dialog = doing && { row: doing.row, close }
  const row = doing?.row
  return (
    <main className={panel.page}>
      <Panel
        title="单位"
        action={
          <Space>
            <Link href="/organisations/import">从表格导入</Link>
            <a href="/organisations/list?format=xlsx" download>
              导出 Excel
            </a>
            <a href="/organisations/list?format=csv" download>
              导出 CSV
            </a>
            <Button type="primary" onClick={() => setAdding(true)}>
              新增单位
            </Button>
          </Space>
        }
      >
        <div className={styles.tools}>
          <div className={styles.search}>
            <Input.Search
              allowClear
              aria-label="查找单位"
              placeholder="单位全称、简称或编码"
              value={search}
              onChange={(event) => {
                setSearch(event.target.value)
                setPage(1)
              }}
            />
          </div>
          <Button onClick={() => setOpen(new Set(rows.map(({ id }) => id)))}>全部展开</Button>
          <Button
            onClick={() => {
              setOpen(new Set())
              setPage(1)
            }}
          >
            全部收起
          </Button>
          <Checkbox checked={withAbolished} onChange={(event) => setWithAbolished(event.target.checked)}>
            显示已撤销的单位
          </Checkbox>
          <span role="status" className={styles.count}>
            共 {living.length} 个单位，应报送 {living.filter(({ reporting }) => reporting).length} 个
            {search.trim() && `，找到 ${visible.length} 个`}
          </span>
        </div>
        <Table<TreeRow>
          size="small"
          rowKey="id"
          dataSource={visible}
          pagination={{
            current: Math.min(page, Math.max(1, Math.ceil(visible.length / pageSize))),
            pageSize,
            hideOnSinglePage: true,
            showSizeChanger: false,
            onChange: setPage,
            showTotal: (total) => `本表 ${total} 行`,
          }}
          columns={[
            {
              title: '单位全称',
              render: (_, unit) => (
                <NameCell
                  unit={unit}
                  searching={search.trim() !== ''}
                  open={open.has(unit.id)}
                  toggle={() => toggle(unit.id)}
                />
              ),
            },
            { title: '层级', width: 76, render: (_, { level }) => wordFor(levels, level) },
            { title: '性质', width: 130, render: (_, { kind }) => wordFor(kinds, kind) },
            { title: '编码', width: 178, render: (_, { code }) => code ?? '' },
            { title: '报送', width: 60, render: (_, { reporting }) => (reporting ? '是' : '否') },
            { title: '内部审签', width: 84, render: (_, { signOff }) => (signOff ? '是' : '否') },
            { title: '账号', width: 60, dataIndex: 'accounts' },
            {
              title: '操作',
              width: 84,
              render: (_, unit) => <RowMenu row={unit} choose={(verb) => setDoing({ verb, row: unit })} />,
            },
          ]}
        />
      </Panel>
      {adding && <NewDialog rows={living} close={() => setAdding(false)} />}
      {dialog && doing?.verb === 'rename' && <RenameDialog {...dialog} />}
      {dialog && doing?.verb === 'move' && <MoveDialog {...dialog} rows={living} />}
      {dialog && doing?.verb === 'traits' && <TraitsDialog {...dialog} />}
      {dialog && row && (doing?.verb === 'abolish' || doing?.verb === 'restore') && <AbolishDialog {...dialog} />}
      {dialog && doing?.verb === 'history' && <HistoryDrawer {...dialog} />}
    </main>
  )
}

function NameCell({
  unit,
  searching,
  open,
  toggle,
}: {
  unit: TreeRow
  searching: boolean
  open: boolean
  toggle: () => void
}) {
  const { name, shortName, depth, below, verticallyLed, abolished, above } = unit
  return (
    <div className={styles.name} data-depth={Math.min(depth, 8)}>
      {!searching &&
        (below > 0 ? (
          <Button
            size="small"
            type="text"
            className={styles.toggle}
            aria-expanded={open}
            aria-label={`${open ? '收起' : '展开'}“${name}”的 ${below} 个下级单位`}
            onClick={toggle}
          >
            {open ? '▾' : '▸'}
          </Button>
        ) : (
          <span className={styles.toggle} />
        ))}
      <span>
        {name}
        {verticallyLed && <Tag className={styles.tag}>垂管</Tag>}
        {abolished && (
          <Tag className={styles.tag} color="red">
            已撤销
          </Tag>
        )}
        <span className={styles.soft}>
          {shortName !== name && shortName}
          {searching && above && `　上级：${above}`}
          {!searching && below > 0 && !open && `　下级 ${below} 个`}
        </span>
      </span>
    </div>
  )
}

function RowMenu({ row, choose }: { row: OrganisationRow; choose: (verb: Verb) => void }) {
  const offered: readonly Verb[] = row.abolished
    ? ['restore', 'history']
    : ['rename', 'move', 'traits', 'abolish', 'history']
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: offered.map((key) => ({ key, label: verbs[key], danger: key === 'abolish' })),
        onClick: ({ key }) => choose(key as Verb),
      }}
    >
      <Button size="small" aria-label={`操作 ${row.name}`}>
        操作 ▾
      </Button>
    </Dropdown>
  )
}
