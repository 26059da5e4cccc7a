'use client'

import { Alert, Button, Space, Typography } from 'antd'
import styles from './account.module.css'
import { saveText } from './save-text'

/** The recovery codes (恢复码), shown once. */
export function RecoveryCodes({ codes, close }: { codes: readonly string[]; close: () => void }) {
  const text = `政府信息公开年报编制系统 恢复码\r\n每个只能用一次，登录时代替动态验证码输入。\r\n\r\n${codes.join('\r\n')}\r\n`
  return (
    <>
      <Alert
        type="success"
        showIcon
        title="请现在保存下面的恢复码，它们不再显示；以前的恢复码已作废。"
        style={{ marginBottom: 16 }}
      />
      <p>
        手机丢失或更换时，登录时可用一个恢复码代替动态验证码。每个只能用一次，请打印或抄写后妥善保管，不要存放在手机里。
      </p>
      <ol className={styles.codes} aria-label="恢复码">
        {codes.map((code) => (
          <li key={code}>
            <Typography.Text code>{code}</Typography.Text>
          </li>
        ))}
      </ol>
      <Space>
        <Button onClick={() => saveText('恢复码.txt', text, 'text/plain;charset=utf-8')}>保存为文件</Button>
        <Button type="primary" onClick={close}>
          我已保存
        </Button>
      </Space>
    </>
  )
}
