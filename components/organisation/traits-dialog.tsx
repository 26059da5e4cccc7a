'use client'

import { Checkbox, Form, Input, Modal, Select } from 'antd'
import { useRouter } from 'next/navigation'
import { useVerb } from '@/components/ui/use-verb'
import { changeOrganisation } from '@/lib/features/organisation/actions'
import { longestCode } from '@/lib/features/organisation/policy/organisation-words'
import { kinds, levels } from './choices'
import type { OrganisationRow } from './tree-rows'

/** Changes what an organisation is, besides its names and its place. */
export function TraitsDialog({ row, close }: { row: OrganisationRow; close: () => void }) {
  const router = useRouter()
  const [form] = Form.useForm()
  const [pending, change] = useVerb(
    () => changeOrganisation({ organisationId: row.id, ...form.getFieldsValue() }),
    () => {
      close()
      router.refresh()
    },
  )
  const { level, kind, verticallyLed, reporting, signOff } = row
  return (
    <Modal
      open
      title={`修改信息：${row.name}`}
      okText="保存"
      cancelText="取消"
      confirmLoading={pending}
      onOk={change}
      onCancel={close}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ level, kind, verticallyLed, reporting, signOff, code: row.code ?? '' }}
      >
        <Form.Item name="level" label="层级">
          <Select options={[...levels]} />
        </Form.Item>
        <Form.Item name="kind" label="性质" extra="人民政府的公布期限是 3 月 31 日，其他单位是 1 月 31 日。">
          <Select options={[...kinds]} />
        </Form.Item>
        <Form.Item name="code" label="编码" extra="统一社会信用代码，或者本地单位名单的编码；导入名单时按它认出单位。">
          <Input maxLength={longestCode} autoComplete="off" />
        </Form.Item>
        <Form.Item name="verticallyLed" valuePropName="checked" noStyle>
          <Checkbox>实行垂直领导</Checkbox>
        </Form.Item>
        <Form.Item name="reporting" valuePropName="checked" noStyle>
          <Checkbox>应报送年度报告</Checkbox>
        </Form.Item>
        <Form.Item name="signOff" valuePropName="checked" noStyle>
          <Checkbox>提交前须单位负责人审签</Checkbox>
        </Form.Item>
      </Form>
    </Modal>
  )
}
