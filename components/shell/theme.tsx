'use client'

import { App, ConfigProvider } from 'antd'
import zhCN from 'antd/locale/zh_CN'

const fontFamily = '"Microsoft YaHei", "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", sans-serif'

/** Look and language of all Ant Design parts; the nonce lets their styles through the content security policy. */
export function Theme({ nonce, children }: { nonce: string | undefined; children: React.ReactNode }) {
  return (
    <ConfigProvider locale={zhCN} csp={{ nonce }} theme={{ cssVar: {}, hashed: false, token: { fontFamily, colorPrimary: '#1f5fa8', colorLink: '#1f5fa8', borderRadius: 4, fontSize: 15 } }} button={{ autoInsertSpace: false }}>
      <App>{children}</App>
    </ConfigProvider>
  )
}
