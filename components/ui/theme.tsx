'use client'

import { App, ConfigProvider } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import { useState } from 'react'

const fontFamily = '"Microsoft YaHei", "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", sans-serif'

/** Look and language of all Ant Design parts; the nonce lets their styles through the content security policy. */
export function Theme({ nonce, children }: { nonce: string | undefined; children: React.ReactNode }) {
  // A refresh makes the layout anew with the nonce of another request; the page keeps the policy it was loaded with.
  const [first] = useState(nonce)
  return (
    <ConfigProvider
      locale={zhCN}
      csp={{ nonce: first }}
      theme={{
        cssVar: {},
        hashed: false,
        token: {
          fontFamily,
          colorPrimary: '#1f5fa8',
          colorPrimaryHover: '#184e8c',
          colorPrimaryActive: '#123c6c',
          colorLink: '#1f5fa8',
          colorLinkHover: '#184e8c',
          colorLinkActive: '#123c6c',
          colorError: '#b42318',
          colorSuccess: '#14713d',
          colorTextTertiary: '#4e5969',
          colorTextPlaceholder: '#667085',
          borderRadius: 4,
          fontSize: 15,
        },
      }}
      button={{ autoInsertSpace: false }}
    >
      <App>{children}</App>
    </ConfigProvider>
  )
}
