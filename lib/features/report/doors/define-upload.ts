import 'server-only'
import { z } from 'zod'
import { serveAction } from '@/lib/platform/doors/define-action'
import type { ActionContext } from '@/lib/platform/doors/guard'
import type { Permission } from '@/lib/platform/permissions'
import { accept, type Refusal, type Result, refuse } from '@/lib/std/result'
import { ofReport } from './reach'

/** A file that came whole. Its name is the sender's word and nothing more. */
export interface Upload {
  readonly reportId: string
  readonly versionId: string
  readonly name: string
  readonly bytes: Uint8Array
}

interface UploadDefinition<Value> {
  readonly permission: Permission
  /** Bytes of a file, and what is said of a larger one. */
  readonly most: number
  readonly tooLarge: Refusal
  readonly run: (context: ActionContext, upload: Upload) => Promise<Result<Value>>
}

const elsewhere = refuse('upload.origin', '上传请求不是从本系统的页面发出的，没有执行。')
const brokenOff = refuse('upload.brokenOff', '文件没有传完就中断了，没有保存。请检查网络后重新上传。')

const input = z.strictObject({
  reportId: z.uuid(),
  versionId: z.uuid(),
  name: z.string().max(1000),
  request: z.instanceof(Request),
})

/** What the browser is told besides the sentence. */
const statuses: Readonly<Record<string, number>> = {
  'upload.origin': 403,
  'session.signedOut': 401,
  'session.mustChangePassword': 403,
  'permission.denied': 403,
  'subject.notFound': 404,
  'input.invalid': 400,
  surprise: 500,
}

/**
 * The one way a route that takes a file for a report is made. The request carries one file as its body, its name
 * percent-encoded in `x-file-name`, and the version in `?version=`. Guards as of a server action (identity, shape,
 * scope, permission), all before the first byte is read; the bytes are counted while they come, and nothing behind the
 * limit is kept. The answer is a Result as JSON.
 */
export function defineUpload<Value>(definition: UploadDefinition<Value>) {
  const take = makeTaker(definition)
  return async (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
    const { id: reportId } = await params
    const outcome = isFromHere(request)
      ? await take({
          reportId,
          versionId: new URL(request.url).searchParams.get('version'),
          name: nameIn(request),
          request,
        })
      : elsewhere
    const status = outcome.ok ? 200 : outcome === definition.tooLarge ? 413 : (statuses[outcome.code] ?? 422)
    return Response.json(outcome, { status, headers: { 'cache-control': 'no-store' } })
  }
}

/** The guards of a server action; what it runs reads the body first. */
function makeTaker<Value>({ permission, most, tooLarge, run }: UploadDefinition<Value>) {
  return serveAction({
    input,
    permission,
    ...ofReport,
    run: async (context, { request, ...about }) => {
      const bytes = await readBody(request, most, tooLarge)
      return bytes.ok ? run(context, { ...about, bytes: bytes.value }) : bytes
    },
  })
}

/**
 * A form on a foreign page could send the cookies of a signed-in person along; every browser since 2020 tells where a
 * request comes from.
 */
function isFromHere(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = request.headers.get('origin')
  const host =
    request.headers.get('x-forwarded-host')?.split(',')[0]?.trim() ??
    request.headers.get('host') ??
    new URL(request.url).host
  return origin !== null && URL.canParse(origin) && new URL(origin).host === host
}

function nameIn(request: Request): string {
  try {
    return decodeURIComponent(request.headers.get('x-file-name') ?? '')
  } catch {
    return ''
  }
}

/** Reads a body up to the limit. What is announced as larger is not read at all. */
async function readBody({ headers, body }: Request, most: number, tooLarge: Refusal): Promise<Result<Uint8Array>> {
  const announced = headers.get('content-length')
  if (announced !== null && Number(announced) > most) return tooLarge
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = body?.getReader()
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      length += part.value.length
      if (length > most) {
        await reader?.cancel()
        return tooLarge
      }
      chunks.push(part.value)
    }
  } catch {
    return brokenOff
  }
  if (announced !== null && Number(announced) !== length) return brokenOff
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return accept(bytes)
}
