'use client'

import { Form, Input, Modal, Select } from 'antd'
import { useRouter } from 'next/navigation'
import { roles } from '@/components/organisation/choices'
import { useVerb } from '@/components/ui/use-verb'
import { createAccount } from '@/lib/features/account/actions'
import type { OneTime } from './one-time-dialog'
import { OrganisationSelect } from './organisation-select'

interface Fields {
  username: string
  name: string
  role: (typeof roles)[number]['value']
  organisationId: string
  email?: string
}

export function NewAccount({ close, show }: { close: () => void; show: (oneTime: OneTime) => void }) {
  const router = useRouter()
  const [form] = Form.useForm<Fields>()
  const [pending, create] = useVerb(
    () => {
      const { email, ...account } = form.getFieldsValue()
      return createAccount({ ...account, email: email ?? '' })
    },
    (account) => {
      close()
      show(account)
      router.refresh()
    },
  )
  return (
    <Modal
      open
      title="新增账号"
      okText="保存"
      cancelText="取消"
      confirmLoading={pending}
      onOk={() => form.validateFields().then(create, () => undefined)}
      onCancel={close}
    >
      <Form form={form} layout="vertical" requiredMark={false} initialValues={{ role: 'author' }}>
        <Form.Item
          name="username"
          label="用户名"
          extra="3 至 30 个小写字母、数字、点、短横或下划线。"
          rules={[
            {
              required: true,
              pattern: /^[a-z0-9._-]{3,30}$/,
              message: '用户名应为 3 至 30 个小写字母、数字、点、短横或下划线',
            },
          ]}
        >
          <Input maxLength={30} autoComplete="off" />
        </Form.Item>
        <Form.Item name="name" label="姓名" rules={[{ required: true, whitespace: true, message: '请输入姓名' }]}>
          <Input maxLength={30} autoComplete="off" />
        </Form.Item>
        <Form.Item name="role" label="角色" extra="一个账号只有一个角色，建立后不能更改。">
          <Select options={[...roles]} />
        </Form.Item>
        <Form.Item name="organisationId" label="单位" rules={[{ required: true, message: '请选择单位' }]}>
          <OrganisationSelect />
        </Form.Item>
        <Form.Item
          name="email"
          label="接收通知的邮箱（可以不填）"
          rules={[{ type: 'email', message: '请输入完整的邮箱地址' }]}
        >
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
      </Form>
    </Modal>
  )
}
