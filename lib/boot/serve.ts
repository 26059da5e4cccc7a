import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import type pg from 'pg'
import type { MailLoop } from '@/lib/platform/mail/mail-loop'
import { isRelease, projectFolder } from '@/lib/platform/project'
import { checkForwarding, trustedProxies } from './forwarded'
import { StartError } from './start-error'

/** What the application, which Next loads into this process, leaves to be ended. */
const running = globalThis as typeof globalThis & {
  /** Of lib/platform/mail/mail-start.ts: the mail on its way is sent to its end, and noted as sent. */
  ogiMailLoop?: MailLoop
  /** Of lib/platform/database/client.ts: Next has no hook for its end. */
  ogiDatabase?: { pool: pg.Pool }
}

/** The port to serve on: PORT, else 3000. */
export function wantedPort(text = process.env.PORT || '3000'): number {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new StartError(`PORT=${text} 不是有效的端口号，请使用 1 至 65535 之间的整数。`)
}

/** What the person at the terminal typed, or may type. */
function startCommand(): string {
  if (isRelease) return './start'
  return process.env.npm_lifecycle_event ? `npm run ${process.env.npm_lifecycle_event}` : 'npm start'
}

function listen(server: http.Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') {
        reject(
          new StartError(
            `端口 ${port} 已被占用。请先关闭占用它的程序，或换一个端口，例如：PORT=${port === 65535 ? 3000 : port + 1} ${startCommand()}`,
          ),
        )
      } else if (error.code === 'EACCES') {
        reject(new StartError(`没有权限使用端口 ${port}，请换一个 1024 以上的端口。`))
      } else reject(error)
    })
    server.listen(port, process.env.HOST || undefined, resolve)
  })
}

/** Refuses early, before a long build, when the port is taken. */
export async function checkPort(port: number): Promise<void> {
  const server = http.createServer()
  await listen(server, port)
  await new Promise((resolve) => server.close(resolve))
}

/**
 * A release has no compiler, with which Next would read next.config.js: it is given the settings of the build, as by
 * Next's own server.js.
 */
const settingsOfBuild = (): string =>
  JSON.stringify(
    JSON.parse(fs.readFileSync(path.join(projectFolder, '.next/required-server-files.json'), 'utf8')).config,
  )

/** Serves the built application in this process; gives what ends it: open requests have three seconds. */
export async function serve(port: number): Promise<() => Promise<void>> {
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  // lib/platform/session/client-address.ts believes X-Forwarded-For on this word only.
  process.env.OGI_CLIENT_ADDRESS_CHECKED = '1'
  const proxies = trustedProxies()
  if (isRelease) process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = settingsOfBuild()
  const { default: next } = await import('next')
  const application = next({
    dev: false,
    dir: projectFolder,
    port,
    hostname: process.env.HOST || 'localhost',
    quiet: true,
  })
  await application.prepare()
  const handle = application.getRequestHandler()
  const server = http.createServer((request, response) => {
    checkForwarding(request, proxies)
    handle(request, response).catch((error) => {
      console.error(error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  await listen(server, port)
  return async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeIdleConnections()
    const impatience = setTimeout(() => server.closeAllConnections(), 3000)
    await closed
    clearTimeout(impatience)
    await application.close().catch(() => {})
    await running.ogiMailLoop?.stop()
    await running.ogiDatabase?.pool.end()
  }
}
