import { Alert } from 'antd'
import styles from './mail.module.css'

/** How e-mail is set up on this server; never the password. */
export type MailSetupState =
  | { readonly kind: 'off' }
  | { readonly kind: 'wrong'; readonly fault: string }
  | {
      readonly kind: 'on'
      readonly host: string
      readonly port: number
      readonly secure: boolean
      readonly from: string
      readonly hasPublicUrl: boolean
    }

const todo =
  '请运行服务器的人设置环境变量 OGI_SMTP_URL（邮件服务器，例如 smtps://用户名:口令@mail.example.gov.cn:465）和 OGI_MAIL_FROM（发件地址），然后重新启动本系统。'
const meanwhile = '在此之前不发邮件，催报、退回等通知仍在系统内送达各单位。'

/** Whether e-mail is set up, and what the person who runs the server has to do if not. */
export function MailSetup({ setup, waiting }: { setup: MailSetupState; waiting: number }) {
  if (setup.kind === 'on') {
    return (
      <p className={styles.note}>
        邮件由 {setup.host}（端口 {setup.port}，{setup.secure ? '加密连接' : '服务器支持时加密'}）发出，发件地址{' '}
        {setup.from}。{!setup.hasPublicUrl && <br />}
        {!setup.hasPublicUrl && '没有设置环境变量 OGI_PUBLIC_URL（本系统的网址），邮件中不带登录网址。'}
      </p>
    )
  }
  const left = waiting > 0 ? `待发送的 ${waiting} 封会在设置好以后发出。` : ''
  return (
    <Alert
      type="warning"
      showIcon
      className={styles.alert}
      title={setup.kind === 'off' ? '还没有设置邮件发送。' : `邮件发送的设置有误：${setup.fault}。`}
      description={`${todo}${meanwhile}${left}`}
    />
  )
}
