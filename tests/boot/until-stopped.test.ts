import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { expect, test } from 'vitest'
import { projectFolder } from '@/lib/platform/project'

test('Ctrl+C that arrives twice at once stops in order; asked again later, the process ends', async () => {
  const script = `
    import { listenForStop } from ${JSON.stringify(path.join(projectFolder, 'lib/boot/until-stopped.ts'))}
    const stop = listenForStop()
    setInterval(() => {}, 1000)
    console.log('ready', stop.isAsked())
    await stop.stopped
    console.log('stopping', stop.isAsked())`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const next = async () => String((await once(child.stdout, 'data'))[0]).trim()
  expect(await next()).toBe('ready false')
  child.kill('SIGINT')
  child.kill('SIGINT')
  expect(await next()).toBe('stopping true')
  await new Promise((resolve) => setTimeout(resolve, 1300))
  expect(child.exitCode).toBeNull()
  child.kill('SIGINT')
  expect((await once(child, 'exit'))[0]).toBe(1)
})
