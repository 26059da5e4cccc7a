import { dayInShanghai, instantInShanghai, timeInShanghai } from '@/lib/std/dates'

/** How far a mail has come: what the outbox knows of it. */
export interface MailStanding {
  /** Attempts that were begun. */
  readonly attempts: number
  /** Not before; also until when somebody has it in hand. */
  readonly runAfter: Date
  readonly sentAt: Date | null
  readonly givenUpAt: Date | null
  /** What the server or the network said at the last attempt that failed, in its own words. */
  readonly error: string | null
}

/** How a mail stands, in words; the day is named unless it is today's. `on`: whether this server sends mail at all. */
export function mailStateWords(
  { attempts, runAfter, sentAt, givenUpAt, error }: MailStanding,
  now: Date,
  on: boolean,
): string {
  if (sentAt) return `已发送（${moment(sentAt, now)}）`
  if (givenUpAt) return `已停止重试（共试 ${attempts} 次）`
  if (attempts === 0 || (!on && error === null)) return '待发送'
  if (!on) return `第 ${attempts} 次未成功，待发送`
  if (error === null) return '正在发送'
  return `第 ${attempts} 次未成功，${runAfter > now ? `将于 ${moment(runAfter, now)} 再试` : '即将再试'}`
}

const moment = (instant: Date, now: Date): string =>
  dayInShanghai(instant) === dayInShanghai(now) ? timeInShanghai(instant) : instantInShanghai(instant)

// What nodemailer and the system say, in the order asked: what a server answered to one step comes before words that
// may stand in any answer.
const faults: readonly (readonly [RegExp, string])[] = [
  [/^Invalid recipient|No recipients defined/, '收件地址写法有误，请在“账号”中改正。'],
  [
    /^(Can't send mail - all recipients were rejected|Recipient command failed|Internationalized mailbox name).*?: 5/s,
    '收件邮箱不存在，或者对方服务器不收，请核对收件地址。',
  ],
  [
    /^(Can't send mail - all recipients were rejected|Recipient command failed).*?: 4/s,
    '收件邮箱暂时收不了，例如邮箱已满。',
  ],
  [
    /^(Mail command failed: 530|Missing credentials)/,
    '邮件服务器要求先登录或加密，请检查 OGI_SMTP_URL 中的用户名、口令和 smtps://。',
  ],
  [/^(Mail command failed|Invalid sender)/, '邮件服务器不接受发件地址，请检查 OGI_MAIL_FROM 与登录的用户是否一致。'],
  [/^(Message failed|Data command failed).*?: 4/s, '邮件服务器暂时不收，可能限制了发送数量。'],
  [/^(Message failed|Data command failed)/, '邮件服务器拒收这封邮件，可能被判为垃圾邮件。'],
  [/^Invalid login|^Unknown authentication/, '邮件服务器不接受用户名或口令，请检查 OGI_SMTP_URL。'],
  [/certificate|altnames/i, '邮件服务器的证书不受信任或与名称不符。'],
  [
    /wrong version number|\bSSL|\bTLS\b|STARTTLS/i,
    '加密连接没有建立，请检查 OGI_SMTP_URL 用 smtp:// 还是 smtps://，以及端口。',
  ],
  [/ECONNREFUSED/, '邮件服务器拒绝连接：服务没有启动，或者地址、端口有误。'],
  [/ENOTFOUND|ENODATA|ESERVFAIL|EAI_AGAIN|EDNS|query[A-Z]/, '找不到邮件服务器：名称有误，或者本机的域名解析不通。'],
  [/EHOSTUNREACH|ENETUNREACH/, '到邮件服务器的网络不通。'],
  [/timed? ?out|timeout|never received/i, '邮件服务器没有应答：网络不通、被防火墙拦截，或者端口有误。'],
  [/ECONNRESET|EPIPE|connection|closed/i, '与邮件服务器的连接中断。'],
]

/** What went wrong, in one sentence for the person who runs the server; the server's own words belong beside it. */
export function mailFaultWords(error: string): string {
  return faults.find(([pattern]) => pattern.test(error))?.[1] ?? '没有发送成功，请看错误原文。'
}
