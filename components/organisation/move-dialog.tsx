'use client'

import { Form, Modal, Select } from 'antd'
import { useRouter } from 'next/navigation'
import { useVerb } from '@/components/ui/use-verb'
import { moveOrganisation } from '@/lib/features/organisation/actions'
import { ReasonItem } from './reason-item'
import type { OrganisationRow } from './tree-rows'

/** Puts an organisation under another parent; what lies below it is no choice. */
export function MoveDialog({
  row,
  rows,
  close,
}: {
  row: OrganisationRow
  rows: readonly OrganisationRow[]
  close: () => void
}) {
  const router = useRouter()
  const [form] = Form.useForm<{ parentId: string; reason: string }>()
  const [pending, move] = useVerb(
    () => moveOrganisation({ organisationId: row.id, ...form.getFieldsValue() }),
    () => {
      close()
      router.refresh()
    },
  )
  const below = new Set([row.id])
  // Rows stand parents before children.
  for (const { id, parentId } of rows) if (parentId !== null && below.has(parentId)) below.add(id)
  const nameOf = rows.find(({ id }) => id === row.parentId)?.name ?? '无'
  return (
    <Modal
      open
      title={`划转：${row.name}`}
      okText="划转"
      cancelText="取消"
      confirmLoading={pending}
      onOk={() => form.validateFields().then(move, () => undefined)}
      onCancel={close}
    >
      <p>
        现在的上级单位：{nameOf}。它的下级单位{below.size > 1 && `（${below.size - 1} 个）`}
        和所有报告一起划转；正在审核的报告由新的上级继续审核，原来的审核人不再看到。
      </p>
      <Form form={form} layout="vertical" requiredMark={false}>
        <Form.Item name="parentId" label="新的上级单位" rules={[{ required: true, message: '请选择上级单位' }]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            placeholder="输入单位名称查找"
            options={rows
              .filter(({ id }) => !below.has(id) && id !== row.parentId)
              .map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
        <ReasonItem label="划转的原因" extra="例如：区划调整，某某文件。" />
      </Form>
    </Modal>
  )
}
