'use client'

import { App, Button, Form, Input } from 'antd'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { roles, wordFor } from '@/components/organisation/choices'
import { Panel } from '@/components/ui/panel'
import panelStyles from '@/components/ui/panel.module.css'
import { useVerb } from '@/components/ui/use-verb'
import { changeAddress } from '@/lib/features/account/actions'
import styles from './account.module.css'
import { SecondFactorPart, type SecondFactorState } from './second-factor-part'

export interface OwnPerson {
  readonly name: string
  readonly username: string
  readonly role: string
  readonly organisation: string
  readonly email: string
  readonly lastSignIn: string | null
}
export interface OwnPassword {
  readonly changed: string
  readonly ends: string | null
}

/** The own account (我的账号): who one is here, the address for notices, the password, the second factor. */
export function AccountPanel({
  person,
  password,
  secondFactor,
}: {
  person: OwnPerson
  password: OwnPassword
  secondFactor: SecondFactorState
}) {
  return (
    <main className={panelStyles.page}>
      <Panel title="我的账号" action={null}>
        <section className={styles.part} aria-labelledby="account-person">
          <h2 id="account-person">基本信息</h2>
          <dl className={styles.facts}>
            <dt>姓名</dt>
            <dd>{person.name}</dd>
            <dt>用户名</dt>
            <dd>{person.username}</dd>
            <dt>角色</dt>
            <dd>{wordFor(roles, person.role)}</dd>
            <dt>单位</dt>
            <dd>{person.organisation}</dd>
            <dt>最近登录</dt>
            <dd>{person.lastSignIn ?? '—'}</dd>
          </dl>
          <p className={styles.soft}>姓名会留在您办理的每一步中，需要更改的请联系系统管理员。</p>
          <AddressForm email={person.email} />
        </section>
        <section className={styles.part} aria-labelledby="account-password">
          <h2 id="account-password">密码</h2>
          <p>
            {password.changed} 设置。
            {password.ends ? `按现行安全策略，${password.ends} 起登录时须更换。` : '现行安全策略不要求定期更换。'}
          </p>
          <Button href="/change-password">修改密码</Button>
        </section>
        <section className={styles.part} aria-labelledby="account-second">
          <h2 id="account-second">动态验证码</h2>
          <SecondFactorPart {...secondFactor} />
        </section>
      </Panel>
    </main>
  )
}

function AddressForm({ email: stored }: { email: string }) {
  const { message } = App.useApp()
  const router = useRouter()
  const [email, setEmail] = useState(stored)
  const [pending, save] = useVerb(
    () => changeAddress({ email }),
    () => {
      message.success(email.trim() ? '邮箱已保存。' : '已不再登记邮箱。')
      router.refresh()
    },
  )
  const fits = email.trim() === '' || /^\S+@\S+\.\S+$/.test(email.trim())
  return (
    <Form layout="vertical" requiredMark={false} onFinish={save} disabled={pending}>
      <Form.Item
        label="接收通知的邮箱"
        htmlFor="own-email"
        validateStatus={fits ? undefined : 'error'}
        help={
          fits
            ? '退回、催报等通知会同时发到这个邮箱；留空则只在系统内提醒。'
            : '请输入完整的邮箱地址，例如 name@example.gov.cn'
        }
      >
        <Input
          id="own-email"
          type="text"
          inputMode="email"
          autoComplete="email"
          maxLength={200}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          style={{ maxWidth: 360 }}
        />
      </Form.Item>
      <Button htmlType="submit" loading={pending} disabled={!fits || email.trim() === stored}>
        保存邮箱
      </Button>
    </Form>
  )
}
