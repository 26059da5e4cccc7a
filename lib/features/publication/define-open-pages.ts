import 'server-only'
import { createHash } from 'node:crypto'
import { unstable_rethrow } from 'next/navigation'
import type { Asking, OpenAnswer } from '@/lib/features/publication/open-answer'
import { type Frame, printPage } from '@/lib/features/publication/pages/frame'
import { notFoundPage } from '@/lib/features/publication/pages/report-page'
import { openStyleSheet } from '@/lib/features/publication/pages/style'
import type { OpenPlace } from '@/lib/features/publication/policy/open-address'
import { attachment } from '@/lib/platform/doors/attachment'
import { reportSurprise } from '@/lib/platform/doors/surprise'
import { clientAddress } from '@/lib/platform/session/client-address'

type Context = { params: Promise<{ place?: string[] }> }

const hashOf = (body: Uint8Array | string): string => createHash('sha256').update(body).digest('base64url').slice(0, 22)
const style = hashOf(openStyleSheet)

/**
 * The one way the public pages are made. Browsers and caches may keep them and must ask each time whether they are
 * still right, so that a correction (更正) is seen by the next reader; what has not changed costs one short answer.
 */
export function defineOpenPages(
  find: (segments: readonly string[]) => OpenPlace | null,
  answer: (place: OpenPlace, asking: Asking) => Promise<OpenAnswer | null>,
) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    try {
      const place = find((await params).place ?? [])
      const given = place && (await answer(place, { address: clientAddress(request.headers), now: new Date() }))
      if (!given) return pageOf(notFoundPage('地址可能有误，或者这份年报还没有发布。'), request, 404)
      if (given.kind === 'busy') return plain(429, '下载过于频繁，请一分钟后再试。', { 'retry-after': '60' })
      return given.kind === 'page' ? pageOf(given.page, request) : fileOf(given, request)
    } catch (error) {
      unstable_rethrow(error)
      return plain(500, reportSurprise(error).message)
    }
  }
}

const plain = (status: number, text: string, headers: Record<string, string> = {}) =>
  new Response(text, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers },
  })

function pageOf(page: Frame, request: Request, status = 200): Response {
  const body = printPage(page, style)
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  return status === 200
    ? kept(body, headers, request)
    : new Response(body, { status, headers: { ...headers, 'cache-control': 'no-store' } })
}

function fileOf({ body, type, name, forEver }: Extract<OpenAnswer, { kind: 'file' }>, request: Request): Response {
  const headers: Record<string, string> = { 'content-type': type }
  if (name !== null) headers['content-disposition'] = attachment(name)
  // The address of the style sheet changes with it.
  return kept(
    body,
    headers,
    request,
    forEver && new URL(request.url).searchParams.get('v') === style ? 'public, max-age=31536000, immutable' : undefined,
  )
}

const revalidate = 'public, max-age=0, must-revalidate'

function kept(
  body: Uint8Array | string,
  headers: Record<string, string>,
  request: Request,
  cacheControl = revalidate,
): Response {
  const tag = hashOf(body)
  const all = { ...headers, 'cache-control': cacheControl, etag: `"${tag}"` }
  // A proxy that compresses may weaken the tag it passes on.
  const known = (request.headers.get('if-none-match') ?? '')
    .split(',')
    .map((text) => text.trim().replace(/^W\//, '').replace(/^"|"$/g, ''))
  return known.includes(tag) || known.includes('*')
    ? new Response(null, { status: 304, headers: all })
    : new Response(body as BodyInit, { headers: { ...all, 'x-content-type-options': 'nosniff' } })
}
