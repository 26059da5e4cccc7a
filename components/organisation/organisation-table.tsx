'use client'

import { Button, Form, Input, Modal, Select, Table } from 'antd'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Panel } from '@/components/shell/panel'
import { useAction } from '@/components/shell/run-action'
import styles from '@/components/shell/panel.module.css'
import { createOrganisation } from '@/lib/actions/create-organisation'
import { kinds, levels, wordFor } from './choices'

export interface OrganisationRow { readonly id: string; readonly name: string; readonly shortName: string; readonly level: string; readonly kind: string; readonly parentId: string | null; readonly accounts: number }

/** Organisations and a dialog to add one below another. */
export function OrganisationTable({ rows }: { rows: readonly OrganisationRow[] }) {
  const [open, setOpen] = useState(false)
  const nameOf = (id: string | null) => rows.find((row) => row.id === id)?.name ?? '—'
  return (
    <main className={styles.page}>
      <Panel title="单位" action={<Button type="primary" onClick={() => setOpen(true)}>新增单位</Button>}>
        <Table
          size="middle"
          rowKey="id"
          pagination={{ pageSize: 50, hideOnSinglePage: true }}
          dataSource={[...rows]}
          columns={[
            { title: '单位全称', dataIndex: 'name' },
            { title: '简称', dataIndex: 'shortName' },
            { title: '层级', dataIndex: 'level', render: (value: string) => wordFor(levels, value) },
            { title: '性质', dataIndex: 'kind', render: (value: string) => wordFor(kinds, value) },
            { title: '上级单位', dataIndex: 'parentId', render: nameOf },
            { title: '账号数', dataIndex: 'accounts' },
          ]}
        />
      </Panel>
      {open && <NewOrganisation rows={rows} close={() => setOpen(false)} />}
    </main>
  )
}

interface Fields { name: string; shortName: string; level: (typeof levels)[number]['value']; kind: (typeof kinds)[number]['value']; parentId: string }

function NewOrganisation({ rows, close }: { rows: readonly OrganisationRow[]; close: () => void }) {
  const router = useRouter()
  const [form] = Form.useForm<Fields>()
  const [pending, create] = useAction(
    () => createOrganisation(form.getFieldsValue()),
    () => {
      close()
      router.refresh()
    },
  )
  return (
    <Modal open title="新增单位" okText="保存" cancelText="取消" confirmLoading={pending} onOk={() => form.validateFields().then(create, () => undefined)} onCancel={close}>
      <Form form={form} layout="vertical" requiredMark={false} initialValues={{ level: 'county', kind: 'department', parentId: rows[0]?.id }}>
        <Form.Item name="name" label="单位全称" extra="与公章一致，将印在报告标题和落款中。" rules={[{ required: true, whitespace: true, message: '请输入单位全称' }]}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="shortName" label="简称" rules={[{ required: true, whitespace: true, message: '请输入简称' }]}>
          <Input maxLength={30} />
        </Form.Item>
        <Form.Item name="level" label="层级"><Select options={[...levels]} /></Form.Item>
        <Form.Item name="kind" label="性质"><Select options={[...kinds]} /></Form.Item>
        <Form.Item name="parentId" label="上级单位" rules={[{ required: true, message: '请选择上级单位' }]}>
          <Select showSearch={{ optionFilterProp: 'label' }} options={rows.map((row) => ({ value: row.id, label: row.name }))} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
