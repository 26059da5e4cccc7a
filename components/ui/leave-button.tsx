'use client'

import { Button } from 'antd'
import { signOut } from '@/lib/features/account/actions'
import { useVerb } from './use-verb'

/** The way out of a page without the header. */
export function LeaveButton() {
  const [leaving, leave] = useVerb(
    () => signOut({}),
    () => window.location.assign('/sign-in'),
  )
  return (
    <Button type="link" block loading={leaving} onClick={leave}>
      退出登录
    </Button>
  )
}
