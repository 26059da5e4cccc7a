import { z } from 'zod'

/** How e-mail goes out, as the environment says. */
export type MailSettings =
  | { readonly kind: 'off' }
  /** Something is set, but not so that it can work; the fault in one sentence. */
  | { readonly kind: 'wrong'; readonly fault: string }
  | { readonly kind: 'on'; readonly server: MailServer; readonly from: string }

export interface MailServer {
  readonly host: string
  readonly port: number
  /** Encrypted from the first byte (smtps); otherwise by STARTTLS when the server offers it. */
  readonly secure: boolean
  readonly auth?: { readonly user: string; readonly pass: string }
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads OGI_SMTP_URL (`smtp://user:password@host:port` or `smtps://…`) and OGI_MAIL_FROM. A fault never repeats the
 * URL: it holds a password.
 */
export function mailSettings(environment: Environment = process.env): MailSettings {
  const url = environment.OGI_SMTP_URL?.trim()
  const from = environment.OGI_MAIL_FROM?.trim()
  if (!url) return from ? wrong('设置了 OGI_MAIL_FROM，但没有设置 OGI_SMTP_URL') : { kind: 'off' }
  const server = serverOf(url)
  if (!server)
    return wrong(
      'OGI_SMTP_URL 应写成 smtp://用户名:口令@服务器:端口（加密连接用 smtps://），用户名和口令中的特殊字符须用百分号编码',
    )
  if (!from) return wrong('设置了 OGI_SMTP_URL，但没有设置发件地址 OGI_MAIL_FROM')
  if (!z.email().safeParse(from).success) return wrong('OGI_MAIL_FROM 应是一个邮件地址，例如 nianbao@example.gov.cn')
  return { kind: 'on', server, from }
}

const wrong = (fault: string): MailSettings => ({ kind: 'wrong', fault })

function serverOf(text: string): MailServer | null {
  try {
    const { protocol, hostname, port, username, password } = new URL(text)
    if (!['smtp:', 'smtps:'].includes(protocol) || !hostname) return null
    const secure = protocol === 'smtps:'
    const auth = username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}
    // An IPv6 address stands in brackets in a URL and without them everywhere else.
    return { host: hostname.replace(/^\[|\]$/g, ''), port: port ? Number(port) : secure ? 465 : 25, secure, ...auth }
  } catch {
    return null
  }
}

/**
 * The address people reach this installation under, without a slash at its end (OGI_PUBLIC_URL); '' when it is not set.
 */
export function publicUrl(environment: Environment = process.env): string {
  const url = environment.OGI_PUBLIC_URL?.trim() ?? ''
  return z.url({ protocol: /^https?$/ }).safeParse(url).success ? url.replace(/\/+$/, '') : ''
}
