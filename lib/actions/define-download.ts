import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import { findReport, type StoredReport } from '@/lib/data/reports'
import type { Scope } from '@/lib/data/scope'
import { can, type Permission } from '@/lib/policy/permissions'
import { reachOf } from '@/lib/policy/reach'
import { currentStanding } from '@/lib/session/request'
import { attachment } from './attachment'
import { reportSurprise } from './surprise'

/** A file made from a report. `name` is the file's name for a person; without it the browser shows the content in place. */
export interface Download { readonly body: Uint8Array | string; readonly type: string; readonly name?: string }

type Context<Params> = { params: Promise<{ id: string } & Params> }

const plain = (status: number, text: string) => new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })

/** The one way a route that gives out a report is made: identity, existence within the scope, permission, then the file. */
export function defineDownload<Params = unknown>(permission: Permission, make: (stored: StoredReport, params: Params, scope: Scope) => Promise<Download | null>) {
  return async (_request: Request, { params }: Context<Params>): Promise<Response> => {
    try {
      const standing = await currentStanding()
      if (standing.kind === 'signedOut') return plain(401, '登录已超时，请重新登录后再下载。')
      if (standing.kind === 'mustChangePassword') return plain(403, '请先设置自己的密码，再下载。')
      if (standing.kind === 'mustEnrol') return plain(403, '请先启用动态验证码，再下载。')
      const given = await params
      const stored = await findReport(standing.scope, given.id)
      if (!stored) return plain(404, '没有找到这份报告。')
      if (!can(standing.actor, permission, { reach: reachOf(standing.actor.organisation.id, stored.organisation.path) })) return plain(403, '您的账号没有此项权限。')
      const file = await make(stored, given, standing.scope)
      return file ? respond(file) : plain(404, '没有这一页。')
    } catch (error) {
      unstable_rethrow(error)
      return plain(500, reportSurprise(error).message)
    }
  }
}

function respond({ body, type, name }: Download): Response {
  const headers = new Headers({ 'content-type': type, 'cache-control': 'private, no-cache', 'x-content-type-options': 'nosniff' })
  if (name) headers.set('content-disposition', attachment(name))
  return new Response(body as BodyInit, { headers })
}
