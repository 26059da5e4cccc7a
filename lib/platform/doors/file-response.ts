import 'server-only'
import type { Standing } from '@/lib/platform/session/request'
import { attachment } from './attachment'

/** A file for a browser. `name` is the file's name for a person; without it the browser shows the content in place. */
export interface Download {
  readonly body: Uint8Array | string | ReadableStream<Uint8Array>
  readonly type: string
  readonly name?: string
  /** Made by a stranger: shown in place it may load and run nothing. */
  readonly sandboxed?: true
}

/** A refusal, for the person who follows a link: plain text. */
export const plain = (status: number, text: string) =>
  new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } })

/** The answer that gives a file out; browsers are told neither to guess its type nor to keep it. */
export function respondWith({ body, type, name, sandboxed }: Download): Response {
  const headers = new Headers({
    'content-type': type,
    'cache-control': 'private, no-cache',
    'x-content-type-options': 'nosniff',
  })
  if (name) headers.set('content-disposition', attachment(name))
  if (sandboxed) headers.set('content-security-policy', "default-src 'none'; sandbox")
  return new Response(body as BodyInit, { headers })
}

/** What a person who may not work yet is told. */
export const standingAnswers: Readonly<Record<Exclude<Standing['kind'], 'signedIn'>, readonly [number, string]>> = {
  signedOut: [401, '登录已超时，请重新登录后再下载。'],
  mustChangePassword: [403, '请先设置自己的密码，再下载。'],
  mustEnrol: [403, '请先启用动态验证码，再下载。'],
}
