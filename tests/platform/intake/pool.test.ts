import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { makePool } from '@/lib/platform/intake/pool'

const task = 'tests/platform/intake/tasks/misbehave.ts'
const pool = makePool<string, unknown>({ task, threads: 1, seconds: 4 })
const small = makePool<string, unknown>({ task, threads: 1, memory: 64 })
const single = makePool<string, unknown>({ task, threads: 1, waiting: 1 })
afterAll(() => Promise.all([pool.close(), small.close(), single.close()]))

describe('a thread that a file drives mad is ended, the next file is read', () => {
  test.each([
    ['hang', 'intake.timeout'],
    ['wait', 'intake.timeout'],
    ['throw', 'intake.crashed'],
    ['exit', 'intake.crashed'],
  ])('%s: %s', async (way, code) => {
    const outcome = await pool.run(way)
    expect(outcome).toMatchObject({ ok: false, code })
    expect(!outcome.ok && outcome.message).toMatch(/^\p{Script=Han}|^4 秒/u)
    expect(await pool.run('well')).toEqual({ ok: true, value: 'well' })
  })

  test('memory: intake.memory', async () => {
    expect(await small.run('memory')).toMatchObject({ ok: false, code: 'intake.memory' })
    expect(await small.run('well')).toEqual({ ok: true, value: 'well' })
  })

  test('a promise that fails after the answer does not take the next file with it', async () => {
    expect(await pool.run('rejected')).toEqual({ ok: true, value: 'rejected' })
    expect(await pool.run('slow')).toEqual({ ok: true, value: 'slow' })
  })

  test('a fault after the answer harms nobody', async () => {
    expect(await pool.run('later')).toEqual({ ok: true, value: 'later' })
    await sleep(200)
    expect(await pool.run('well')).toEqual({ ok: true, value: 'well' })
  })
})

test('more files than may wait are refused at once', async () => {
  const [first, second, third] = await Promise.all([single.run('slow'), single.run('slow'), single.run('slow')])
  expect([first, second]).toEqual([
    { ok: true, value: 'slow' },
    { ok: true, value: 'slow' },
  ])
  expect(third).toMatchObject({ ok: false, code: 'intake.busy' })
})

test('a thread knows no settings of the process', async () => {
  process.env.DATABASE_URL ??= 'postgresql://nobody@127.0.0.1/none'
  const names = await single.run('environment')
  expect(names.ok && (names.value as string[]).toSorted()).toEqual(['NODE_ENV', 'TSX_TSCONFIG_PATH', 'TZ'])
})
