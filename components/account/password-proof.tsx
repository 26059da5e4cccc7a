'use client'

import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useVerb } from '@/components/ui/use-verb'
import type { Result } from '@/lib/std/result'

/** Asks for the current password before something that a session left open must not be enough for. */
export function PasswordProof<Value>({
  label,
  danger,
  run,
  done,
}: {
  label: string
  danger?: boolean
  run: (password: string) => Promise<Result<Value>>
  done: (value: Value) => void
}) {
  const [password, setPassword] = useState('')
  const [pending, prove] = useVerb(() => run(password), done)
  return (
    <Form layout="vertical" requiredMark={false} onFinish={prove} disabled={pending}>
      <Form.Item label="当前密码" htmlFor="proof-password" extra="为确认是您本人，请先输入当前密码。">
        <Input.Password
          id="proof-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          autoComplete="current-password"
          maxLength={128}
          autoFocus
        />
      </Form.Item>
      <Button type="primary" danger={danger} htmlType="submit" block loading={pending} disabled={password === ''}>
        {label}
      </Button>
    </Form>
  )
}
