'use client'

import { Alert, Form, Input, Modal, Radio, Select } from 'antd'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useVerb } from '@/components/ui/use-verb'
import { setSeasonRule } from '@/lib/features/season/actions'
import { officialDate } from '@/lib/std/dates'
import type { RuleRow, UnitRow } from './season-rows'

interface Props {
  readonly year: number
  readonly organisationId: string | null
  readonly units: readonly UnitRow[]
  readonly rules: readonly RuleRow[]
  readonly close: () => void
}

type Scan = 'above' | 'yes' | 'no'
const scanOf = (value: boolean | null | undefined): Scan => (value === true ? 'yes' : value === false ? 'no' : 'above')

/** Sets what is asked of an organisation and of all below it; fields left blank follow the rule above. */
export function RuleDialog({ year, organisationId, units, rules, close }: Props) {
  const router = useRouter()
  const [organ, setOrgan] = useState(organisationId ?? units[0]?.id ?? '')
  const known = rules.find((rule) => rule.organisationId === organ)
  const [fields, setFields] = useState({
    submitBy: known?.submitBy ?? '',
    publishBy: known?.publishBy ?? '',
    scan: scanOf(known?.requireScan),
  })
  const chosen = units.find(({ id }) => id === organ)
  const choose = (id: string) => {
    const rule = rules.find((other) => other.organisationId === id)
    setOrgan(id)
    setFields({ submitBy: rule?.submitBy ?? '', publishBy: rule?.publishBy ?? '', scan: scanOf(rule?.requireScan) })
  }
  const [pending, save] = useVerb(
    () =>
      setSeasonRule({
        organisationId: organ,
        year,
        submitBy: fields.submitBy || null,
        publishBy: fields.publishBy || null,
        requireScan: fields.scan === 'above' ? null : fields.scan === 'yes',
      }),
    () => {
      close()
      router.refresh()
    },
  )
  const dates = { min: `${year + 1}-01-01`, max: chosen?.legal }
  return (
    <Modal
      open
      title={`设定${year}年度期限`}
      okText="保存"
      cancelText="取消"
      confirmLoading={pending}
      onOk={save}
      onCancel={close}
    >
      <Form layout="vertical">
        <Form.Item label="对哪个单位（连同它的所有下级单位）" htmlFor="rule-organisation">
          <Select
            id="rule-organisation"
            disabled={organisationId !== null}
            showSearch={{ optionFilterProp: 'label' }}
            value={organ}
            options={units.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={choose}
          />
        </Form.Item>
        <Form.Item
          label="报送截止日期"
          htmlFor="rule-submit"
          extra="各单位最迟在这一天提交审核。留空则按上级规定，没有规定的按公布截止日期。"
        >
          <Input
            id="rule-submit"
            type="date"
            {...dates}
            value={fields.submitBy}
            onChange={(event) => setFields({ ...fields, submitBy: event.target.value })}
          />
        </Form.Item>
        <Form.Item
          label="公布截止日期"
          htmlFor="rule-publish"
          extra={
            chosen &&
            `这个单位的法定期限是${officialDate(chosen.legal)}，只能提前。下级部门的法定期限更早的，仍按它们的法定期限。`
          }
        >
          <Input
            id="rule-publish"
            type="date"
            {...dates}
            value={fields.publishBy}
            onChange={(event) => setFields({ ...fields, publishBy: event.target.value })}
          />
        </Form.Item>
        <Form.Item label="发布前是否须上传签字盖章扫描件">
          <Radio.Group
            value={fields.scan}
            onChange={(event) => setFields({ ...fields, scan: event.target.value as Scan })}
            options={[
              { value: 'above', label: '按上级规定' },
              { value: 'yes', label: '须上传' },
              { value: 'no', label: '不要求' },
            ]}
          />
        </Form.Item>
      </Form>
      {known && <Alert type="info" title="三项都留空（按上级规定）再保存，就取消这里的规定。" />}
    </Modal>
  )
}
