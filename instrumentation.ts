import type { Instrumentation } from 'next'

/**
 * What each server does besides answering; there is a database in the Node runtime only, and while building nobody is
 * to be written to.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const { startMail } = await import('@/lib/platform/mail/mail-start')
  startMail()
}

/**
 * Logs a fault under the number that the error page shows (`digest`), with the address but never with what was sent.
 */
export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  const { digest, stack } = error as { digest?: string; stack?: string }
  // What was asked for can stand in the query: the path alone is logged.
  const path = request.path.split('?')[0]
  console.error(
    `[${digest ?? 'no digest'}] ${request.method} ${path} (${context.routeType} ${context.routePath})\n${stack ?? String(error)}`,
  )
}
