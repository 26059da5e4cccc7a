'use client'

import { Checkbox, Form, Input, Modal, Select } from 'antd'
import { useRouter } from 'next/navigation'
import { useVerb } from '@/components/ui/use-verb'
import { createOrganisation } from '@/lib/features/organisation/actions'
import { type Kind, type Level, longestCode, longestName } from '@/lib/features/organisation/policy/organisation-words'
import { kinds, levels } from './choices'
import type { OrganisationRow } from './tree-rows'

interface Fields {
  name: string
  shortName: string
  level: Level
  kind: Kind
  parentId: string
  code: string
  verticallyLed: boolean
  reporting: boolean
  signOff: boolean
}

/** Adds an organisation below another one. */
export function NewDialog({ rows, close }: { rows: readonly OrganisationRow[]; close: () => void }) {
  const router = useRouter()
  const [form] = Form.useForm<Fields>()
  const [pending, create] = useVerb(
    () => createOrganisation(form.getFieldsValue()),
    () => {
      close()
      router.refresh()
    },
  )
  return (
    <Modal
      open
      title="新增单位"
      okText="保存"
      cancelText="取消"
      confirmLoading={pending}
      onOk={() => form.validateFields().then(create, () => undefined)}
      onCancel={close}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{
          level: 'county',
          kind: 'department',
          parentId: rows[0]?.id,
          code: '',
          verticallyLed: false,
          reporting: true,
          signOff: false,
        }}
      >
        <Form.Item
          name="name"
          label="单位全称"
          extra="与公章一致，将印在报告标题和落款中。"
          rules={[{ required: true, whitespace: true, message: '请输入单位全称' }]}
        >
          <Input maxLength={longestName} />
        </Form.Item>
        <Form.Item name="shortName" label="简称" rules={[{ required: true, whitespace: true, message: '请输入简称' }]}>
          <Input maxLength={longestName} />
        </Form.Item>
        <Form.Item name="parentId" label="上级单位" rules={[{ required: true, message: '请选择上级单位' }]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={rows.map((row) => ({ value: row.id, label: row.name }))}
          />
        </Form.Item>
        <Form.Item name="level" label="层级">
          <Select options={[...levels]} />
        </Form.Item>
        <Form.Item name="kind" label="性质">
          <Select options={[...kinds]} />
        </Form.Item>
        <Form.Item name="code" label="编码" extra="统一社会信用代码，或者本地单位名单的编码；可以不填。">
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
