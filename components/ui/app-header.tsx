'use client'

import Link from 'next/link'
import { signOut } from '@/lib/features/account/actions'
import styles from './app-header.module.css'
import { useVerb } from './use-verb'

export interface HeaderLink {
  readonly href: string
  readonly label: string
}

/** The bar at the top of every page: where one is, who one is, the way out. */
export function AppHeader({
  links,
  person,
  organisation,
}: {
  links: readonly HeaderLink[]
  person: string
  organisation: string
}) {
  const [leaving, leave] = useVerb(
    () => signOut({}),
    () => window.location.assign('/sign-in'),
  )
  return (
    <header className={styles.bar}>
      <Link href="/" className={styles.product}>
        政府信息公开年报编制系统
      </Link>
      <nav className={styles.links} aria-label="主导航">
        {links.map(({ href, label }) => (
          <Link key={href} href={href}>
            {label}
          </Link>
        ))}
      </nav>
      <span className={styles.person}>
        {organisation}　{person}
      </span>
      <Link href="/account">我的账号</Link>
      <button type="button" className={styles.leave} disabled={leaving} onClick={leave}>
        退出登录
      </button>
    </header>
  )
}
