'use client'

import { App, Button, Dropdown, Space } from 'antd'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useVerb } from '@/components/ui/use-verb'
import { disableAccount, removeSecondFactor, resetPassword, unlockAccount } from '@/lib/features/account/actions'
import type { AccountRow } from './account-row'
import { EditAccount } from './edit-account'
import type { OneTime } from './one-time-dialog'

/** What an administrator can do to an account; to his own only what cannot lock him out. */
export function AccountVerbs({ row, show }: { row: AccountRow; show: (oneTime: OneTime) => void }) {
  const { modal } = App.useApp()
  const router = useRouter()
  const [editing, setEditing] = useState(false)
  const refresh = () => router.refresh()
  const [resetting, reset] = useVerb(
    () => resetPassword({ userId: row.id }),
    ({ password }) => {
      show({ username: row.username, password })
      refresh()
    },
  )
  const [disabling, disable] = useVerb(() => disableAccount({ userId: row.id, disabled: !row.disabled }), refresh)
  const [unlocking, unlock] = useVerb(() => unlockAccount({ userId: row.id }), refresh)
  const [removing, remove] = useVerb(() => removeSecondFactor({ userId: row.id }), refresh)
  const ask = (title: string, content: string, onOk: () => void) =>
    modal.confirm({ title, content, okText: '确定', cancelText: '取消', onOk })
  const more = [
    { key: 'edit', label: '修改姓名、邮箱', onClick: () => setEditing(true) },
    ...(row.locked ? [{ key: 'unlock', label: '解除锁定', onClick: unlock }] : []),
    ...(row.hasSecondFactor && !row.own
      ? [
          {
            key: 'remove',
            label: '清除动态验证码',
            onClick: () =>
              ask(
                `清除“${row.username}”的动态验证码？`,
                '请先确认是本人提出的。清除后仅凭密码即可登录，操作会留下记录。',
                remove,
              ),
          },
        ]
      : []),
  ]
  return (
    <Space>
      {!row.own && (
        <Button
          size="small"
          loading={resetting}
          onClick={() =>
            ask(`重置“${row.username}”的密码？`, '原密码立即失效，本人须用新的一次性密码登录并另设密码。', reset)
          }
        >
          重置密码
        </Button>
      )}
      {!row.own && (
        <Button
          size="small"
          loading={disabling}
          onClick={() =>
            ask(
              `${row.disabled ? '启用' : '停用'}账号“${row.username}”？`,
              row.disabled ? '启用后可用原密码登录。' : '停用后立即退出，不能再登录；已办理的事项和记录都保留。',
              disable,
            )
          }
        >
          {row.disabled ? '启用' : '停用'}
        </Button>
      )}
      <Dropdown menu={{ items: more }} trigger={['click']}>
        <Button size="small" loading={unlocking || removing} aria-label={`${row.username} 的更多操作`}>
          更多
        </Button>
      </Dropdown>
      {editing && <EditAccount row={row} close={() => setEditing(false)} />}
    </Space>
  )
}
