'use client'

import { App, Button, Input } from 'antd'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { useVerb } from '@/components/ui/use-verb'
import { recordAddress } from '@/lib/features/publication/actions'
import { longestAddress, parseWebAddress } from '@/lib/features/publication/policy/web-address'
import styles from './published-part.module.css'

/** Where the office published it on its own website: to read, and to fill in for those who may. */
export function AddressPart({
  reportId,
  address,
  mayRecord,
}: {
  reportId: string
  address: string
  mayRecord: boolean
}) {
  const [typed, setTyped] = useState(address)
  const [asked, setAsked] = useState(false)
  const { message } = App.useApp()
  const router = useRouter()
  const id = useId()
  const parsed = parseWebAddress(typed)
  const [pending, record] = useVerb(
    () => recordAddress({ reportId, address: typed }),
    () => {
      message.success(typed.trim() === '' ? '已清除网址' : '已登记网址')
      router.refresh()
    },
  )
  const known = address && (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {address}
    </a>
  )
  if (!mayRecord) return known || '尚未登记'
  const fault = asked && !parsed.ok ? parsed.message : null
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        if (parsed.ok) record()
      }}
      noValidate
    >
      <div className={styles.form}>
        <Input
          id={id}
          type="url"
          inputMode="url"
          value={typed}
          maxLength={2 * longestAddress}
          placeholder="https://"
          aria-label="本单位网站上的网址"
          aria-invalid={fault !== null}
          aria-describedby={`${id}-words`}
          status={fault ? 'error' : undefined}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button htmlType="submit" loading={pending} disabled={typed.trim() === address}>
          登记网址
        </Button>
      </div>
      <div id={`${id}-words`} role={fault ? 'alert' : undefined}>
        {fault ? (
          <p className={styles.fault}>{fault}</p>
        ) : (
          <p className={styles.soft}>报告在本单位网站发布后，把网页地址粘贴到这里，公开页面会附上链接。</p>
        )}
      </div>
      {known && <p className={styles.soft}>已登记：{known}</p>}
    </form>
  )
}
