'use client'

import { Modal } from 'antd'
import { SignInForm } from './sign-in-form'

/** Signs the same person in again over his page: what stands in the form stays there. */
export default function SignInAgainDialog({
  username,
  settle,
}: {
  username: string
  settle: (signedIn: boolean) => void
}) {
  const done = (mustChangePassword: boolean) => {
    // Another page then has to be seen first; a second window leaves this one as it is.
    if (mustChangePassword) window.open('/change-password', '_blank', 'noopener')
    settle(!mustChangePassword)
  }
  return (
    <Modal open width={440} title="登录已超时" footer={null} mask={{ closable: false }} onCancel={() => settle(false)}>
      <p>请重新登录。本页填写的内容不会丢失，登录后接着办理。</p>
      <SignInForm username={username} done={done} />
    </Modal>
  )
}
