'use client'

import { Alert, App, Button, Modal, Space } from 'antd'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { endSecondFactor, renewRecoveryCodes } from '@/lib/features/account/actions'
import { PasswordProof } from './password-proof'
import { RecoveryCodes } from './recovery-codes'
import { SecondFactorSetup } from './second-factor-setup'

export interface SecondFactorState {
  readonly on: boolean
  readonly demanded: boolean
  readonly recoveryCodesLeft: number
}

type Open = 'setup' | 'renew' | 'end'
const titles: Record<Open, string> = { setup: '启用动态验证码', renew: '重新生成恢复码', end: '停用动态验证码' }

/** Whether signing in asks for a code, and the three things one can do about it. */
export function SecondFactorPart({ on, demanded, recoveryCodesLeft }: SecondFactorState) {
  const [open, setOpen] = useState<Open | null>(null)
  const router = useRouter()
  const { message } = App.useApp()
  const close = () => {
    setOpen(null)
    router.refresh()
  }
  return (
    <>
      <p>
        {on
          ? `已启用：登录时除密码外，还要输入手机验证器显示的六位数字。恢复码还剩 ${recoveryCodesLeft} 个。`
          : '未启用。启用后登录时除密码外，还要输入手机验证器显示的六位数字，密码泄露时别人也无法登录。'}
      </p>
      {on && recoveryCodesLeft <= 2 && (
        <Alert type="warning" showIcon title="恢复码快用完了，请重新生成并保存。" style={{ marginBottom: 16 }} />
      )}
      <Space>
        {!on && (
          <Button type="primary" onClick={() => setOpen('setup')}>
            启用
          </Button>
        )}
        {on && <Button onClick={() => setOpen('renew')}>重新生成恢复码</Button>}
        {on && !demanded && (
          <Button danger onClick={() => setOpen('end')}>
            停用
          </Button>
        )}
      </Space>
      {on && demanded && (
        <p>
          安全策略要求您的账号启用动态验证码，不能停用。更换手机的，请先用恢复码登录，再请系统管理员清除后重新启用。
        </p>
      )}
      {open && (
        <Modal open title={titles[open]} footer={null} width={480} mask={{ closable: false }} onCancel={close}>
          {open === 'setup' && <SecondFactorSetup done={close} />}
          {open === 'renew' && <Renew done={close} />}
          {open === 'end' && (
            <PasswordProof
              label="停用"
              danger
              run={(password) => endSecondFactor({ password })}
              done={() => {
                message.success('动态验证码已停用。')
                close()
              }}
            />
          )}
        </Modal>
      )}
    </>
  )
}

function Renew({ done }: { done: () => void }) {
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  return codes ? (
    <RecoveryCodes codes={codes} close={done} />
  ) : (
    <PasswordProof
      label="重新生成"
      run={(password) => renewRecoveryCodes({ password })}
      done={({ recoveryCodes }) => setCodes(recoveryCodes)}
    />
  )
}
