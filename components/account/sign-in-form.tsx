'use client'

import { Alert, Button, Form, Input } from 'antd'
import { useState, useTransition } from 'react'
import { signIn } from '@/lib/actions/sign-in'

interface Fields { username: string; password: string }

export function SignInForm({ next }: { next: string }) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const [pending, start] = useTransition()
  const submit = ({ username, password }: Fields) =>
    start(async () => {
      try {
        const result = await signIn({ username, password })
        // A full load: the next page must be made for the new person, not from this one's cache.
        if (result.ok) window.location.assign(result.value.mustChangePassword ? '/change-password' : next)
        else setRefusal(result.message)
      } catch {
        setRefusal('暂时连接不上服务器，请稍后再试。')
      }
    })
  return (
    <Form<Fields> layout="vertical" size="large" requiredMark={false} onFinish={submit} disabled={pending}>
      {refusal && <Alert type="error" showIcon title={refusal} style={{ marginBottom: 16 }} />}
      <Form.Item name="username" label="用户名" rules={[{ required: true, message: '请输入用户名' }]}>
        <Input autoFocus autoComplete="username" maxLength={60} />
      </Form.Item>
      <Form.Item name="password" label="密码" rules={[{ required: true, message: '请输入密码' }]}>
        <Input.Password autoComplete="current-password" maxLength={128} />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={pending}>登录</Button>
      <p style={{ margin: '16px 0 0', color: 'var(--ink-soft)', fontSize: 14 }}>账号由本系统管理员开通。忘记密码的，请联系管理员重置。</p>
    </Form>
  )
}
