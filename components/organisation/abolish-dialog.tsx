'use client'

import { Form, Modal } from 'antd'
import { useRouter } from 'next/navigation'
import { useVerb } from '@/components/ui/use-verb'
import { abolishOrganisation, restoreOrganisation } from '@/lib/features/organisation/actions'
import { ReasonItem } from './reason-item'
import type { OrganisationRow } from './tree-rows'

/** Marks an organisation as no longer existing, or takes that back. */
export function AbolishDialog({ row, close }: { row: OrganisationRow; close: () => void }) {
  const router = useRouter()
  const [form] = Form.useForm<{ reason: string }>()
  const verb = row.abolished ? '恢复' : '撤销'
  const [pending, run] = useVerb(
    () =>
      (row.abolished ? restoreOrganisation : abolishOrganisation)({ organisationId: row.id, ...form.getFieldsValue() }),
    () => {
      close()
      router.refresh()
    },
  )
  return (
    <Modal
      open
      title={`${verb}：${row.name}`}
      okText={verb}
      okButtonProps={{ danger: !row.abolished }}
      cancelText="取消"
      confirmLoading={pending}
      onOk={() => form.validateFields().then(run, () => undefined)}
      onCancel={close}
    >
      <p>
        {row.abolished
          ? '恢复后，这个单位重新列入填报范围。'
          : '撤销后，这个单位不再要求报送，也不能新建报告；它的报告和沿革都保留，随时可以恢复。'}
      </p>
      <Form form={form} layout="vertical" requiredMark={false} initialValues={{ reason: '' }}>
        <ReasonItem label={`${verb}的原因`} extra="将记入这个单位的沿革。" />
      </Form>
    </Modal>
  )
}
