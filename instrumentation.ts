import type { Instrumentation } from 'next'

/** Logs a fault under the number that the error page shows (`digest`), with the address but never with what was sent. */
export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  const { digest, stack } = error as { digest?: string; stack?: string }
  // What was asked for can stand in the query: the path alone is logged.
  const path = request.path.split('?')[0]
  console.error(`[${digest ?? 'no digest'}] ${request.method} ${path} (${context.routeType} ${context.routePath})\n${stack ?? String(error)}`)
}
