import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { database, transaction } from '@/lib/platform/database/client'
import { appendEvent } from '@/lib/platform/events/events'
import { asOwner, useDatabase } from '../support/database'
import { addOrganisation } from '../support/people'
import { command, newFolder } from './command'

useDatabase()
let folder: string
const monthsAgo = (months: number) => new Date(Date.now() - months * 31 * 24 * 3_600_000)
const add = (at: Date, text = '保存') =>
  transaction((tx) =>
    appendEvent(tx, { at, verb: 'save', actorId: null, organisationId: 'education', detail: { text } }),
  )
const tamper = (sql: string) =>
  asOwner(`ALTER TABLE "Event" DISABLE TRIGGER ALL; ${sql}; ALTER TABLE "Event" ENABLE TRIGGER ALL`)

beforeAll(() => addOrganisation('education'))
beforeEach(async () => {
  await tamper(
    `DELETE FROM "Event"; UPDATE "EventChain" SET position = 0, hash = repeat('0', 64), "prunedPosition" = 0, "prunedHash" = repeat('0', 64)`,
  )
  await add(monthsAgo(48), '一')
  await add(monthsAgo(40), '引号 " 换行\n生僻字 𬉼')
  await add(monthsAgo(2), '三')
  folder = newFolder()
})

const exported = async () => {
  expect(await command(['audit', 'export', 'a.jsonl'], folder)).toMatchObject({
    code: 0,
    out: expect.stringContaining('已导出第 1 至 3 条，共 3 条'),
  })
  return path.join(folder, 'a.jsonl')
}

describe('audit verify', () => {
  test('says how many are sound, and the hash to note down', async () => {
    const { code, out } = await command(['audit', 'verify'], folder)
    expect(code).toBe(0)
    expect(out).toMatch(/^已校验到第 3 条，共 3 条，全部完好。\n最后一条：第 3 条，哈希 [0-9a-f]{64}\n$/)
  })

  test('names the first broken one', async () => {
    await tamper(`UPDATE "Event" SET detail = '{}' WHERE id = 2`)
    expect(await command(['audit', 'verify'], folder)).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^第 1 至 1 条完好，第 2 条与写入时不一致/),
    })
  })

  test('finds one that was put behind the end', async () => {
    await tamper(`INSERT INTO "Event" (id, at, verb) VALUES (4, now(), 'save')`)
    expect(await command(['audit', 'verify'], folder)).toMatchObject({
      code: 1,
      out: expect.stringContaining('末尾在第 4 条处'),
    })
  })
})

describe('an exported file', () => {
  test('is sound, and what was exported is told', async () => {
    await exported()
    expect(await command(['audit', 'verify', 'a.jsonl'], folder)).toMatchObject({
      code: 0,
      out: expect.stringContaining('全部完好'),
    })
    expect(await database().event.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({
      verb: 'export',
      detail: { file: 'a.jsonl', from: 1, to: 3 },
    })
  })

  const lines = (text: string) => text.trimEnd().split('\n')
  test.each<[string, (text: string) => string, string]>([
    ['a word', (text) => text.replace('"三', '"四').replace('\\"三', '\\"四'), '第 3 条与写入时不一致'],
    ['a line less', (text) => lines(text).toSpliced(2, 1).join('\n'), '第 2 条缺失'],
    ['two lines exchanged', (text) => [0, 2, 1, 3].map((at) => lines(text)[at]).join('\n'), '第 1 条缺失'],
    ['the end missing', (text) => lines(text).slice(0, 3).join('\n'), '末尾在第 3 条处'],
  ])('with %s is not', async (_, change, words) => {
    const file = await exported()
    const before = readFileSync(file, 'utf8')
    const after = change(before)
    expect(after).not.toBe(before)
    writeFileSync(file, after)
    expect(await command(['audit', 'verify', 'a.jsonl'], folder)).toMatchObject({
      code: 1,
      out: expect.stringContaining(words),
    })
  })

  test.each([
    ['cut in a line', (text: string) => text.slice(0, -20), 'a.jsonl：第 4 行不是一条完整的记录\n'],
    ['of something else', () => '{"kind":"other"}\n', 'a.jsonl：不是本系统导出的操作记录文件，或者文件开头已损坏\n'],
    ['empty', () => '', 'a.jsonl：不是本系统导出的操作记录文件，或者文件开头已损坏\n'],
  ])('%s is not readable', async (_, change, err) => {
    const file = await exported()
    writeFileSync(file, change(readFileSync(file, 'utf8')))
    expect(await command(['audit', 'verify', 'a.jsonl'], folder)).toEqual({ code: 2, out: '', err })
  })

  test('is never written over', async () => {
    const file = await exported()
    const before = readFileSync(file, 'utf8')
    expect(await command(['audit', 'export', 'a.jsonl'], folder)).toMatchObject({
      code: 2,
      err: expect.stringContaining('文件已存在'),
    })
    expect(readFileSync(file, 'utf8')).toBe(before)
  })
})

describe('audit prune', () => {
  test('exports what is past its time, removes it and tells so; both parts stay sound', async () => {
    expect(await command(['audit', 'prune', 'old.jsonl'], folder)).toMatchObject({
      code: 0,
      out: expect.stringContaining('已导出并清理第 1 至 2 条（超过 36 个月）'),
    })
    expect(
      (await database().event.findMany({ orderBy: { id: 'asc' }, select: { id: true, verb: true } })).map(
        ({ id, verb }) => [Number(id), verb],
      ),
    ).toEqual([
      [3, 'save'],
      [4, 'pruneEvents'],
    ])
    expect(await command(['audit', 'verify', 'old.jsonl'], folder)).toMatchObject({
      code: 0,
      out: expect.stringContaining('已校验到第 2 条，共 2 条'),
    })
    expect(await command(['audit', 'verify'], folder)).toMatchObject({
      code: 0,
      out: expect.stringContaining('已校验到第 4 条，共 2 条，全部完好（第 2 条及以前的已到期清理）'),
    })
    expect(await command(['audit', 'prune', 'none.jsonl'], folder)).toMatchObject({
      code: 0,
      out: expect.stringContaining('没有超过留存期限'),
    })
    expect(existsSync(path.join(folder, 'none.jsonl'))).toBe(false)
  })

  test('removes nothing of a broken chain', async () => {
    await tamper(`UPDATE "Event" SET detail = '{}' WHERE id = 1`)
    expect(await command(['audit', 'prune', 'old.jsonl'], folder)).toMatchObject({
      code: 1,
      err: expect.stringContaining('没有清理：第 1 条与写入时不一致'),
    })
    expect(await database().event.count()).toBe(3)
  })

  test('removes nothing when the file cannot be written', async () => {
    expect(await command(['audit', 'prune', 'no/such/folder.jsonl'], folder)).toMatchObject({
      code: 2,
      err: expect.stringContaining('所在的文件夹不存在'),
    })
    expect(await database().event.count()).toBe(3)
  })
})

test.each([
  [['audit'], '请写明 audit verify'],
  [['audit', 'burn'], '请写明 audit verify'],
  [['audit', 'export'], '请写明导出的文件'],
  [['audit', 'verify', 'a', 'b'], '一次只处理一个文件'],
  [['audit', 'verify', 'missing.jsonl'], 'missing.jsonl：文件不存在'],
  [['audit', 'verify', '--json'], 'audit 命令没有 --json 选项'],
])('%j is refused', async (argv, err) => {
  expect(await command(argv, folder)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(err) })
})
