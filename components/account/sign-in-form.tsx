'use client'

import { Alert, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useAlive } from '@/components/ui/use-alive'
import { useVerb } from '@/components/ui/use-verb'
import { signIn } from '@/lib/features/account/actions'

interface Fields {
  username: string
  password: string
  code: string
}

/**
 * Name and password; then, where the account has a second factor, its code. Both steps are one form, so that nothing
 * but this page knows the password between them.
 * @param username given when only one person can sign in here
 */
export function SignInForm({
  username: only,
  done,
}: {
  username?: string
  done: (mustChangePassword: boolean) => void
}) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const [asksCode, setAsksCode] = useState(false)
  const alive = useAlive()
  const [form] = Form.useForm<Fields>()
  const [pending, submit] = useVerb(
    () => {
      const { username = only ?? '', password, code } = form.getFieldsValue(true) as Fields
      return signIn({ username, password, ...(asksCode && { code }) })
    },
    ({ mustChangePassword }) => done(mustChangePassword),
    {
      refused: ({ code, message }) => {
        if (code === 'secondFactor.needed') setAsksCode(true)
        else if (code !== 'network.unreachable') form.resetFields(['code'])
        setRefusal(code === 'secondFactor.needed' ? null : message)
      },
    },
  )
  const back = () => {
    form.resetFields(['password', 'code'])
    setRefusal(null)
    setAsksCode(false)
  }
  return (
    <Form<Fields>
      form={form}
      layout="vertical"
      size="large"
      requiredMark={false}
      onFinish={submit}
      disabled={pending}
      preserve
    >
      {refusal && <Alert type="error" showIcon title={refusal} style={{ marginBottom: 16 }} />}
      {asksCode ? <CodeFields /> : <PasswordFields only={only} />}
      <Button type="primary" htmlType="submit" block loading={pending} disabled={!alive}>
        登录
      </Button>
      {asksCode ? (
        <Button type="link" block onClick={back}>
          返回，重新输入密码
        </Button>
      ) : (
        <p style={{ margin: '16px 0 0', color: 'var(--ink-soft)', fontSize: 14 }}>
          账号由本系统管理员开通。忘记密码的，请联系管理员重置。
        </p>
      )}
    </Form>
  )
}

function PasswordFields({ only }: { only: string | undefined }) {
  return (
    <>
      {only === undefined ? (
        <Form.Item name="username" label="用户名" rules={[{ required: true, message: '请输入用户名' }]}>
          <Input autoFocus autoComplete="username" maxLength={60} />
        </Form.Item>
      ) : (
        <p>
          用户名：<strong>{only}</strong>
        </p>
      )}
      <Form.Item name="password" label="密码" rules={[{ required: true, message: '请输入密码' }]}>
        <Input.Password autoFocus={only !== undefined} autoComplete="current-password" maxLength={128} />
      </Form.Item>
    </>
  )
}

function CodeFields() {
  return (
    <Form.Item
      name="code"
      label="动态验证码"
      extra="打开手机上的验证器，输入六位数字。手机不在身边的，可以输入一个恢复码。"
      rules={[{ required: true, whitespace: true, message: '请输入验证码' }]}
    >
      <Input autoFocus autoComplete="one-time-code" maxLength={40} />
    </Form.Item>
  )
}
