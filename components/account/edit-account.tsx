'use client'

import { Form, Input, Modal } from 'antd'
import { useRouter } from 'next/navigation'
import { useVerb } from '@/components/ui/use-verb'
import { changeAccount } from '@/lib/features/account/actions'
import type { AccountRow } from './account-row'

interface Fields {
  name: string
  email: string
}

export function EditAccount({ row, close }: { row: AccountRow; close: () => void }) {
  const router = useRouter()
  const [form] = Form.useForm<Fields>()
  const [pending, save] = useVerb(
    () => changeAccount({ userId: row.id, ...form.getFieldsValue() }),
    () => {
      close()
      router.refresh()
    },
  )
  return (
    <Modal
      open
      title={`修改账号“${row.username}”`}
      okText="保存"
      cancelText="取消"
      confirmLoading={pending}
      onOk={() => form.validateFields().then(save, () => undefined)}
      onCancel={close}
    >
      <Form form={form} layout="vertical" requiredMark={false} initialValues={{ name: row.name, email: row.email }}>
        <Form.Item
          name="name"
          label="姓名"
          extra="换了人的，请停用本账号，另建新账号，以免前后两人的记录混在一起。"
          rules={[{ required: true, whitespace: true, message: '请输入姓名' }]}
        >
          <Input maxLength={30} autoComplete="off" />
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
