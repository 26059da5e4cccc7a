'use client'

import { Alert } from 'antd'
import { LeaveButton } from '@/components/ui/leave-button'
import { SecondFactorSetup } from './second-factor-setup'

/** Setting up a second factor before anything else may be done. */
export function EnrolCard() {
  return (
    <>
      <Alert
        type="info"
        showIcon
        title="安全策略要求您的账号启用动态验证码。启用后登录时除密码外，还要输入手机验证器显示的六位数字。"
        style={{ marginBottom: 16 }}
      />
      <SecondFactorSetup done={() => window.location.assign('/')} />
      <LeaveButton />
    </>
  )
}
