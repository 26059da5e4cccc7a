'use client'

import { Alert, App, Button, Radio, Table } from 'antd'
import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import { roles, wordFor } from '@/components/organisation/choices'
import { Panel } from '@/components/ui/panel'
import panelStyles from '@/components/ui/panel.module.css'
import { useVerb } from '@/components/ui/use-verb'
import { setSecurityPolicy } from '@/lib/features/account/actions'
import { passwordPolicies, passwordPolicyIds } from '@/lib/platform/session/password-policy'
import {
  type SecurityPolicy,
  secondFactorDemandNames,
  secondFactorDemands,
} from '@/lib/platform/session/security-policy'
import styles from './policy.module.css'
import { PolicyValues } from './policy-values'

export interface PolicyStanding {
  readonly active: number
  readonly oldPasswords: number
  readonly withoutSecondFactor: { readonly administrators: number; readonly everyone: number }
}
export interface ChangeRow {
  readonly id: string
  readonly at: string
  readonly verb: string
  readonly by: string | null
  readonly username: string
  readonly role: string
}

const verbs: Readonly<Record<string, string>> = {
  createAccount: '新增账号',
  resetPassword: '重置密码',
  disableAccount: '停用',
  enableAccount: '启用',
  unlockAccount: '解除锁定',
  removeSecondFactor: '清除动态验证码',
  changeAccount: '修改姓名或邮箱',
}

/**
 * What is asked of passwords and of signing in; chosen by the security administrator (安全管理员) for the whole
 * installation.
 * @param retention the form for how long the log is kept, which is the audit's
 */
export function PolicyPanel({
  policy,
  decided,
  retention,
  standing,
  changes,
}: {
  policy: SecurityPolicy
  decided: string | null
  retention: ReactNode
  standing: PolicyStanding
  changes: readonly ChangeRow[]
}) {
  const { modal, message } = App.useApp()
  const router = useRouter()
  const [chosen, setChosen] = useState(policy)
  const [pending, save] = useVerb(
    () => setSecurityPolicy(chosen),
    () => {
      message.success('新的安全策略已生效。')
      router.refresh()
    },
  )
  const changed = chosen.passwords !== policy.passwords || chosen.secondFactor !== policy.secondFactor
  const consequences = consequencesOf(policy, chosen, standing)
  const ask = () =>
    modal.confirm({
      title: '启用新的安全策略？',
      content: consequences.map((sentence) => <p key={sentence}>{sentence}</p>),
      okText: '启用',
      cancelText: '取消',
      onOk: save,
    })
  return (
    <main className={panelStyles.page}>
      <Panel
        title="安全策略"
        action={
          <Button type="primary" disabled={!changed} loading={pending} onClick={ask}>
            启用所选策略
          </Button>
        }
      >
        <p className={styles.note}>
          对本系统所有 {standing.active} 个可用账号生效。现行策略
          {decided ? `：${decided}。` : '为安装时的默认值，尚未有人选定。'}
        </p>
        <h2 className={styles.heading} id="policy-passwords">
          密码与登录
        </h2>
        <Radio.Group
          aria-labelledby="policy-passwords"
          value={chosen.passwords}
          onChange={({ target }) => setChosen({ ...chosen, passwords: target.value as SecurityPolicy['passwords'] })}
          options={passwordPolicyIds.map((id) => ({ value: id, label: passwordPolicies[id].name }))}
        />
        <PolicyValues inForce={policy.passwords} />
        <h2 className={styles.heading} id="policy-second">
          动态验证码
        </h2>
        <Radio.Group
          aria-labelledby="policy-second"
          value={chosen.secondFactor}
          onChange={({ target }) =>
            setChosen({ ...chosen, secondFactor: target.value as SecurityPolicy['secondFactor'] })
          }
          options={secondFactorDemands.map((id) => ({ value: id, label: secondFactorDemandNames[id] }))}
        />
        <p className={styles.note}>
          尚未启用动态验证码的：三类管理员 {standing.withoutSecondFactor.administrators} 个，全部账号{' '}
          {standing.withoutSecondFactor.everyone} 个。等级保护三级（GB/T 22239-2019 第 8.1.4.1 条
          d）要求采用两种以上鉴别方式。
        </p>
        {changed && (
          <Alert type="info" showIcon title="尚未生效，请点“启用所选策略”。" description={consequences.join('')} />
        )}
        {retention}
        <h2 className={styles.heading}>管理员账号的变动</h2>
        <p className={styles.note}>
          系统、安全、审计三类管理员的账号被新增、重置或停用时，都列在这里（最近 50
          次）。与您知道的情况不符的，请告知审计管理员。
        </p>
        <Table
          size="small"
          rowKey="id"
          pagination={{ pageSize: 10, hideOnSinglePage: true }}
          dataSource={[...changes]}
          locale={{ emptyText: '没有记录' }}
          columns={[
            { title: '时间', dataIndex: 'at', width: 170 },
            { title: '账号', dataIndex: 'username' },
            { title: '角色', render: (_, { role }) => wordFor(roles, role) },
            { title: '变动', render: (_, { verb }) => verbs[verb] ?? verb },
            { title: '操作人', render: (_, { by }) => by ?? '安装程序' },
          ]}
        />
      </Panel>
    </main>
  )
}

/** What the change means for people, before it is made. */
function consequencesOf(
  now: SecurityPolicy,
  next: SecurityPolicy,
  { oldPasswords, withoutSecondFactor }: PolicyStanding,
): string[] {
  const { changeDays } = passwordPolicies[next.passwords]
  const missing = next.secondFactor === 'nobody' ? 0 : withoutSecondFactor[next.secondFactor]
  return [
    ...(next.passwords !== now.passwords ? ['现有密码继续有效，到下次更换时按新的要求检查。'] : []),
    ...(next.passwords !== now.passwords && changeDays !== null && oldPasswords > 0
      ? [`有 ${oldPasswords} 个账号的密码已满 ${changeDays} 天，这些人下一次操作时须先更换。`]
      : []),
    ...(next.secondFactor !== now.secondFactor && missing > 0
      ? [`有 ${missing} 个账号须先启用动态验证码才能继续使用，其中可能包括您自己。`]
      : []),
    ...(next.secondFactor !== now.secondFactor && missing === 0 ? ['没有人需要因此另外设置。'] : []),
  ]
}
