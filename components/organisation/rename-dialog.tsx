'use client'

import { Form, Input, Modal } from 'antd'
import { useRouter } from 'next/navigation'
import { useVerb } from '@/components/ui/use-verb'
import { renameOrganisation } from '@/lib/features/organisation/actions'
import { longestName } from '@/lib/features/organisation/policy/organisation-words'
import { ReasonItem } from './reason-item'
import type { OrganisationRow } from './tree-rows'

/** Gives an organisation another name. */
export function RenameDialog({ row, close }: { row: OrganisationRow; close: () => void }) {
  const router = useRouter()
  const [form] = Form.useForm<{ name: string; shortName: string; reason: string }>()
  const [pending, rename] = useVerb(
    () => renameOrganisation({ organisationId: row.id, ...form.getFieldsValue() }),
    () => {
      close()
      router.refresh()
    },
  )
  return (
    <Modal
      open
      title={`改名：${row.name}`}
      okText="保存"
      cancelText="取消"
      confirmLoading={pending}
      onOk={() => form.validateFields().then(rename, () => undefined)}
      onCancel={close}
    >
      <p>以前提交的报告仍用当时的名称；尚未提交的报告改用新名称。公开页面的地址不变。</p>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ name: row.name, shortName: row.shortName, reason: '' }}
      >
        <Form.Item
          name="name"
          label="单位全称"
          rules={[{ required: true, whitespace: true, message: '请输入单位全称' }]}
        >
          <Input maxLength={longestName} />
        </Form.Item>
        <Form.Item name="shortName" label="简称" rules={[{ required: true, whitespace: true, message: '请输入简称' }]}>
          <Input maxLength={longestName} />
        </Form.Item>
        <ReasonItem label="改名的原因" extra="例如：2026 年机构改革，某某文件，自某日起启用。" />
      </Form>
    </Modal>
  )
}
