'use client'

import { Alert, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { LeaveButton } from '@/components/ui/leave-button'
import { useVerb } from '@/components/ui/use-verb'
import { changePassword } from '@/lib/features/account/actions'

interface Fields {
  current: string
  next: string
  again: string
}

/**
 * Why a new password is set: the person wants to, somebody else knows the present one, or it is too old for the policy.
 */
export type ChangeReason = 'wish' | 'given' | 'expired'

export function ChangePasswordForm({
  reason,
  changeDays,
  shortest,
  advice,
}: {
  reason: ChangeReason
  changeDays: number | null
  shortest: number
  advice: string
}) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const [pending, submit] = useVerb(
    ({ current, next }: Fields) => changePassword({ current, next }),
    () => window.location.assign('/'),
    { refused: ({ message }) => setRefusal(message) },
  )
  return (
    <Form<Fields> layout="vertical" size="large" requiredMark={false} onFinish={submit} disabled={pending}>
      {reason !== 'wish' && (
        <Alert
          type="info"
          showIcon
          title={
            reason === 'given'
              ? '首次登录或密码被重置后，请先设置自己的密码。'
              : `您的密码已使用满 ${changeDays} 天，按安全策略请更换后继续使用。`
          }
          style={{ marginBottom: 16 }}
        />
      )}
      {refusal && <Alert type="error" showIcon title={refusal} style={{ marginBottom: 16 }} />}
      <Form.Item name="current" label="当前密码" rules={[{ required: true, message: '请输入当前密码' }]}>
        <Input.Password autoComplete="current-password" maxLength={128} />
      </Form.Item>
      <Form.Item
        name="next"
        label="新密码"
        extra={advice}
        rules={[{ required: true, min: shortest, message: `新密码至少 ${shortest} 个字符` }]}
      >
        <Input.Password autoComplete="new-password" maxLength={128} />
      </Form.Item>
      <Form.Item
        name="again"
        label="再输一次新密码"
        dependencies={['next']}
        rules={[
          { required: true, message: '请再输一次新密码' },
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              !value || value === getFieldValue('next')
                ? Promise.resolve()
                : Promise.reject(new Error('两次输入的新密码不一致')),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={128} />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={pending}>
        保存新密码
      </Button>
      {reason === 'wish' ? (
        <Button type="link" block href="/account">
          返回
        </Button>
      ) : (
        <LeaveButton />
      )}
    </Form>
  )
}
