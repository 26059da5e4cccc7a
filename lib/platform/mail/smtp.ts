import { createTransport } from 'nodemailer'
import type { MailSettings } from './settings'

/** One e-mail to one address; `id` is the same at every attempt. */
export interface OutgoingMail {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** What came of an attempt. */
export type Delivery =
  | { readonly kind: 'sent' }
  /** The server did not take this mail; `permanent` when it said that it never will. */
  | { readonly kind: 'refused'; readonly permanent: boolean; readonly error: string }
  /** The server cannot be reached or does not let us in: no other mail would go either. */
  | { readonly kind: 'unreachable'; readonly error: string }

/** A way to send; closed when nothing more is to be sent. */
export interface Sender {
  readonly send: (mail: OutgoingMail) => Promise<Delivery>
  readonly close: () => void
}

/** What concerns one mail only; everything else concerns the server. */
const ofTheMail = new Set(['EENVELOPE', 'EMESSAGE'])

/** All together well within a lease: see lib/platform/mail/send-mails.ts. */
const timeouts = { dnsTimeout: 10_000, connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 }

/** A connection to the mail server that serves one mail after another. */
export function openSender({ server, from }: Extract<MailSettings, { kind: 'on' }>, limits = timeouts): Sender {
  // Text and addresses come from people: no file and no address of theirs is ever opened.
  const transport = createTransport({
    ...server,
    ...limits,
    pool: true,
    maxConnections: 1,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domain = from.slice(from.lastIndexOf('@') + 1)
  return {
    send: async ({ id, to, subject, text }) => {
      try {
        // As objects, addresses are not parsed into lists; the Message-ID lets a mailbox recognise a mail that was sent
        // twice because we died in between.
        await transport.sendMail({
          from: { name: '政府信息公开年报编制系统', address: from },
          to: { name: '', address: to },
          subject,
          text,
          messageId: `<${id}@${domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        })
        return { kind: 'sent' }
      } catch (error) {
        return deliveryOf(error)
      }
    },
    close: () => transport.close(),
  }
}

function deliveryOf(error: unknown): Delivery {
  const { code, command, responseCode, message } = error as {
    code?: string
    command?: string
    responseCode?: number
    message?: string
  }
  const words = String(message ?? error).slice(0, 500)
  // Whom the server refuses as sender (not signed in, not his address) sends no other mail either, and nobody would
  // want all of them given up.
  const ofTheSender = code === 'EENVELOPE' && command === 'MAIL FROM'
  if (!code || !ofTheMail.has(code) || ofTheSender) return { kind: 'unreachable', error: words }
  return { kind: 'refused', permanent: responseCode !== undefined && responseCode >= 500, error: words }
}
