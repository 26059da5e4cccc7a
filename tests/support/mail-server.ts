import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import type { MailSettings } from '@/lib/platform/mail/settings'

/** A mail as a server got it: headers by name in lower case, and the body as it came. */
export interface ReceivedMail {
  readonly from: string
  readonly to: readonly string[]
  readonly raw: string
}

interface Options {
  readonly port?: number
  readonly refuse?: Refuse
  readonly refuseSender?: Refuse
}

type Refuse = (address: string) => { code: number; message: string } | null

const credentials = { user: 'nianbao', pass: 'p:/口令' }

/** A real SMTP server on this machine that asks for a password and keeps what it gets. */
export async function startMailServer({ port = 0, refuse = () => null, refuseSender = () => null }: Options = {}) {
  const received: ReceivedMail[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, answer) =>
      username === credentials.user && password === credentials.pass
        ? answer(null, { user: username })
        : answer(new Error('Invalid username or password')),
    onMailFrom: ({ address }, _session, answer) => {
      const refusal = refuseSender(address)
      answer(refusal && Object.assign(new Error(refusal.message), { responseCode: refusal.code }))
    },
    onRcptTo: ({ address }, _session, answer) => {
      const refusal = refuse(address)
      answer(refusal && Object.assign(new Error(refusal.message), { responseCode: refusal.code }))
    },
    onData: (stream, { envelope }, answer) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        received.push({
          from: envelope.mailFrom ? envelope.mailFrom.address : '',
          to: envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString('latin1'),
        })
        answer()
      })
    },
  })
  // A client that leaves in the middle is part of the tests.
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const { port: listening } = server.server.address() as AddressInfo
  const settings: Extract<MailSettings, { kind: 'on' }> = {
    kind: 'on',
    server: { host: '127.0.0.1', port: listening, secure: false, auth: credentials },
    from: 'nianbao@example.gov.cn',
  }
  return { received, settings, close: () => new Promise<void>((resolve) => server.close(() => resolve())) }
}

/** The headers of a mail, unfolded, and its body. */
export function partsOf(raw: string): { headers: ReadonlyMap<string, string>; body: string } {
  const end = raw.indexOf('\r\n\r\n')
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
  return {
    headers: new Map(
      lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
    ),
    body: raw.slice(end + 4),
  }
}

/** A text of the body as people read it. */
export function bodyText(raw: string): string {
  const { headers, body } = partsOf(raw)
  const encoding = headers.get('content-transfer-encoding')
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  const bytes =
    encoding === 'quoted-printable'
      ? body
          .replace(/=\r\n/g, '')
          .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
      : body
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/** A header's encoded words (RFC 2047) as people read them. */
export function headerText(value: string): string {
  const bytes = (encoding: string, text: string) =>
    encoding.toUpperCase() === 'B'
      ? Buffer.from(text, 'base64')
      : Buffer.from(
          text
            .replace(/_/g, ' ')
            .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
          'latin1',
        )
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, encoding: string, text: string) =>
      bytes(encoding, text).toString('utf8'),
    )
}
