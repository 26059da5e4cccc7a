import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { clearZombieLocks, readPostmasterFile } from '@/lib/boot/server-locks'

let root: string
const names = ['postmaster.pid', '.s.PGSQL.5432', '.s.PGSQL.5432.lock']
const left = () => names.filter((name) => fs.existsSync(path.join(root, name)))

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'ogi-test-'))
})
afterEach(() => fs.rmSync(root, { recursive: true, force: true }))

function writeLocks(processId: number) {
  for (const name of names) fs.writeFileSync(path.join(root, name), `${processId}\n${root}\n1\n5432\n${root}\n`)
}

// Only Linux shows zombies in /proc.
describe.skipIf(!fs.existsSync('/proc/self/stat'))('locks', () => {
  test('of a zombie are removed', async () => {
    // The second sleep takes the shell's place and never asks after the first.
    const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'inherit'] })
    const zombie = Number(String((await once(parent.stdout, 'data'))[0]))
    while (!/\) Z/.test(fs.readFileSync(`/proc/${zombie}/stat`, 'utf8')))
      await new Promise((resolve) => setTimeout(resolve, 20))
    writeLocks(zombie)
    expect(readPostmasterFile(root)).toEqual({ processId: zombie, socketFolder: root })
    await clearZombieLocks(root, root)
    expect(left()).toEqual([])
    parent.kill()
  })

  test('of a living process stay', async () => {
    writeLocks(process.pid)
    await clearZombieLocks(root, root)
    expect(left()).toEqual(names)
  })
})

test('without a server there is nothing to read', () => {
  expect(readPostmasterFile(root)).toBeNull()
})
