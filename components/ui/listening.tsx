'use client'

import styles from './listening.module.css'
import { useAlive } from './use-alive'

/**
 * Around everything that needs its script. Drawn by the server it looks alive and hears nothing: until the script runs
 * its buttons and fields take no click, and the pointer says so. Then it is marked `data-ready`.
 */
export function Listening({ children }: { children: React.ReactNode }) {
  const alive = useAlive()
  return (
    <div className={alive ? styles.ready : styles.deaf} data-ready={alive || undefined}>
      {children}
    </div>
  )
}
