import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { StyleRegistry } from '@/components/ui/style-registry'
import { Theme } from '@/components/ui/theme'
import './globals.css'

export const metadata: Metadata = {
  title: { default: '政府信息公开年报编制系统', template: '%s - 政府信息公开年报编制系统' },
  robots: { index: false },
}

export default async function RootLayout({ children }: { children: React.ReactNode }) {
  // Reading the headers also keeps every page dynamic: a page made at build time could not carry a nonce.
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <html lang="zh-CN">
      <body>
        <StyleRegistry nonce={nonce}>
          <Theme nonce={nonce}>{children}</Theme>
        </StyleRegistry>
      </body>
    </html>
  )
}
