import { type NextRequest, NextResponse } from 'next/server'

/**
 * The page's security policy. Next gives the nonce to its own scripts and styles; the layout gives it to Ant Design's.
 */
function contentSecurityPolicy(nonce: string, isDevelopment: boolean): string {
  return [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? ` 'unsafe-eval'` : ''}`,
    // A nonce switches 'unsafe-inline' off, so the development server's own style elements need it without one.
    `style-src 'self' ${isDevelopment ? `'unsafe-inline'` : `'nonce-${nonce}'`}`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}

/** Of the public pages (公开页面): they have no script, so nothing that anybody wrote into a report can run there. */
const openPolicy = [
  `default-src 'none'`,
  `style-src 'self'`,
  `style-src-attr 'unsafe-inline'`,
  `img-src 'self'`,
  `form-action 'none'`,
  `base-uri 'none'`,
  `frame-ancestors 'none'`,
].join('; ')
const isOpen = (path: string): boolean => path === '/open' || path.startsWith('/open/')

const headersOfEveryAnswer: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
}

/** Gives every page its security headers, and passes the nonce on to it. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const policy = isOpen(request.nextUrl.pathname)
    ? openPolicy
    : contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  for (const [name, value] of Object.entries(headersOfEveryAnswer)) response.headers.set(name, value)
  // Over http browsers ignore it; promised there, it would lock an office without certificates out later.
  if (request.headers.get('x-forwarded-proto') === 'https')
    response.headers.set('Strict-Transport-Security', 'max-age=31536000')
  return response
}

export const config = { matcher: [{ source: '/((?!_next/static|_next/image|favicon.ico).*)' }] }
