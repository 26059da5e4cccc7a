'use client'

import { Button, Modal, Typography } from 'antd'

export interface OneTime {
  readonly username: string
  readonly password: string
}

/** A one-time password, shown this once. */
export function OneTimeDialog({ oneTime, close }: { oneTime: OneTime; close: () => void }) {
  return (
    <Modal
      open
      title="一次性密码"
      mask={{ closable: false }}
      footer={
        <Button type="primary" onClick={close}>
          我已记下
        </Button>
      }
      onCancel={close}
    >
      <p>
        用户名：
        <Typography.Text copyable strong>
          {oneTime.username}
        </Typography.Text>
      </p>
      <p>
        密码：
        <Typography.Text copyable strong code>
          {oneTime.password}
        </Typography.Text>
      </p>
      <p>请当面或通过安全的方式告知本人。本人首次登录后须设置新密码。此密码不再显示。</p>
    </Modal>
  )
}
