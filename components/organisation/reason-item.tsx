import { Form, Input } from 'antd'
import { longestReason, reasonFault, settledReason } from '@/lib/checks/decisions/decision'

/** The reason for a change, which stays in the history of the organisation. */
export function ReasonItem({ label, extra }: { label: string; extra: string }) {
  const validator = (_: unknown, text: string | undefined) => {
    const fault = reasonFault(settledReason(text ?? ''), label)
    return fault ? Promise.reject(new Error(fault)) : Promise.resolve()
  }
  return (
    <Form.Item name="reason" label={label} extra={extra} validateTrigger={[]} rules={[{ validator }]}>
      <Input.TextArea rows={2} maxLength={longestReason} />
    </Form.Item>
  )
}
