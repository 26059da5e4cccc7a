'use client'

import { Alert, Button, Form, Input, Typography } from 'antd'
import { useState } from 'react'
import { useVerb } from '@/components/ui/use-verb'
import { beginSecondFactor, confirmSecondFactor } from '@/lib/features/account/actions'
import styles from './account.module.css'
import { PasswordProof } from './password-proof'
import { QrCode } from './qr-code'
import { RecoveryCodes } from './recovery-codes'

/**
 * Password, then the code to scan and a first number from the app, then the recovery codes: a second factor in three
 * steps.
 */
export function SecondFactorSetup({ done }: { done: () => void }) {
  const [begun, setBegun] = useState<{ secret: string; uri: string } | null>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  if (codes) return <RecoveryCodes codes={codes} close={done} />
  if (begun) return <Confirm begun={begun} show={setCodes} />
  return <PasswordProof label="下一步" run={(password) => beginSecondFactor({ password })} done={setBegun} />
}

function Confirm({
  begun: { secret, uri },
  show,
}: {
  begun: { secret: string; uri: string }
  show: (codes: readonly string[]) => void
}) {
  const [code, setCode] = useState('')
  const [pending, confirm] = useVerb(
    () => confirmSecondFactor({ code }),
    ({ recoveryCodes }) => show(recoveryCodes),
  )
  return (
    <Form layout="vertical" requiredMark={false} onFinish={confirm} disabled={pending}>
      <p>1. 用手机上的验证器（支持 TOTP 的任一应用）扫描二维码：</p>
      <div className={styles.qr}>
        <QrCode text={uri} label="动态验证码的二维码" />
      </div>
      <p>
        不能扫描的，在验证器中选择手工输入，类型为“基于时间”，密钥：
        <Typography.Text code copyable>
          {secret.replace(/(.{4})(?=.)/g, '$1 ')}
        </Typography.Text>
      </p>
      <Form.Item label="2. 输入验证器显示的六位数字" htmlFor="first-code">
        <Input
          id="first-code"
          value={code}
          onChange={(event) => setCode(event.target.value)}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={10}
          autoFocus
        />
      </Form.Item>
      <Alert type="warning" showIcon title="二维码和密钥只属于您本人，请勿拍照外传。" style={{ marginBottom: 16 }} />
      <Button type="primary" htmlType="submit" block loading={pending} disabled={code.trim() === ''}>
        启用
      </Button>
    </Form>
  )
}
