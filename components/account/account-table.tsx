'use client'

import { App, Button, Form, Input, Modal, Select, Space, Table, Typography } from 'antd'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { roles, wordFor } from '@/components/organisation/choices'
import { Panel } from '@/components/shell/panel'
import { useAction } from '@/components/shell/run-action'
import styles from '@/components/shell/panel.module.css'
import { createAccount } from '@/lib/actions/create-account'
import { disableAccount } from '@/lib/actions/disable-account'
import { resetPassword } from '@/lib/actions/reset-password'

export interface AccountRow { readonly id: string; readonly username: string; readonly name: string; readonly role: string; readonly organisation: string; readonly disabled: boolean }
interface Choice { readonly id: string; readonly name: string }
interface OneTime { readonly username: string; readonly password: string }

/** Accounts: only an administrator creates them; each starts with a password that works once. */
export function AccountTable({ rows, organisations }: { rows: readonly AccountRow[]; organisations: readonly Choice[] }) {
  const [open, setOpen] = useState(false)
  const [oneTime, setOneTime] = useState<OneTime | null>(null)
  return (
    <main className={styles.page}>
      <Panel title="账号" action={<Button type="primary" onClick={() => setOpen(true)}>新增账号</Button>}>
        <Table
          size="middle"
          rowKey="id"
          pagination={{ pageSize: 50, hideOnSinglePage: true }}
          dataSource={[...rows]}
          columns={[
            { title: '用户名', dataIndex: 'username' },
            { title: '姓名', dataIndex: 'name' },
            { title: '角色', dataIndex: 'role', render: (value: string) => wordFor(roles, value) },
            { title: '单位', dataIndex: 'organisation' },
            { title: '状态', dataIndex: 'disabled', render: (disabled: boolean) => (disabled ? '已停用' : '使用中') },
            { title: '操作', render: (_, row) => <AccountVerbs row={row} show={setOneTime} /> },
          ]}
        />
      </Panel>
      {open && <NewAccount organisations={organisations} close={() => setOpen(false)} show={setOneTime} />}
      {oneTime && (
        <Modal open title="一次性密码" footer={<Button type="primary" onClick={() => setOneTime(null)}>我已记下</Button>} onCancel={() => setOneTime(null)}>
          <p>用户名：<Typography.Text copyable strong>{oneTime.username}</Typography.Text></p>
          <p>密码：<Typography.Text copyable strong code>{oneTime.password}</Typography.Text></p>
          <p>请当面或通过安全的方式告知本人。本人首次登录后须设置新密码。此密码不再显示。</p>
        </Modal>
      )}
    </main>
  )
}

function AccountVerbs({ row, show }: { row: AccountRow; show: (oneTime: OneTime) => void }) {
  const { modal } = App.useApp()
  const router = useRouter()
  const [resetting, reset] = useAction(() => resetPassword({ userId: row.id }), ({ password }) => show({ username: row.username, password }))
  const [disabling, disable] = useAction(() => disableAccount({ userId: row.id, disabled: !row.disabled }), () => router.refresh())
  const ask = (title: string, onOk: () => void) => modal.confirm({ title, okText: '确定', cancelText: '取消', onOk })
  return (
    <Space>
      <Button size="small" loading={resetting} onClick={() => ask(`重置“${row.username}”的密码？`, reset)}>重置密码</Button>
      <Button size="small" loading={disabling} onClick={() => ask(`${row.disabled ? '启用' : '停用'}账号“${row.username}”？`, disable)}>{row.disabled ? '启用' : '停用'}</Button>
    </Space>
  )
}

interface Fields { username: string; name: string; role: (typeof roles)[number]['value']; organisationId: string }

function NewAccount({ organisations, close, show }: { organisations: readonly Choice[]; close: () => void; show: (oneTime: OneTime) => void }) {
  const router = useRouter()
  const [form] = Form.useForm<Fields>()
  const [pending, create] = useAction(
    () => createAccount(form.getFieldsValue()),
    (account) => {
      close()
      show(account)
      router.refresh()
    },
  )
  return (
    <Modal open title="新增账号" okText="保存" cancelText="取消" confirmLoading={pending} onOk={() => form.validateFields().then(create, () => undefined)} onCancel={close}>
      <Form form={form} layout="vertical" requiredMark={false} initialValues={{ role: 'author' }}>
        <Form.Item name="username" label="用户名" extra="3 至 30 个小写字母、数字、点、短横或下划线。" rules={[{ required: true, pattern: /^[a-z0-9._-]{3,30}$/, message: '用户名应为 3 至 30 个小写字母、数字、点、短横或下划线' }]}>
          <Input maxLength={30} autoComplete="off" />
        </Form.Item>
        <Form.Item name="name" label="姓名" rules={[{ required: true, whitespace: true, message: '请输入姓名' }]}>
          <Input maxLength={30} autoComplete="off" />
        </Form.Item>
        <Form.Item name="role" label="角色"><Select options={[...roles]} /></Form.Item>
        <Form.Item name="organisationId" label="单位" rules={[{ required: true, message: '请选择单位' }]}>
          <Select showSearch={{ optionFilterProp: 'label' }} options={organisations.map(({ id, name }) => ({ value: id, label: name }))} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
