import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dataFolder, isPassable } from '@/lib/boot/data-folder'
import { projectFolder } from '@/lib/platform/project'

let root: string
const nobody = { uid: 65534 }
const said: string[] = []
const say = (text: string) => void said.push(text)

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'ogi-test-'))
  fs.chmodSync(root, 0o755)
  said.length = 0
})
afterEach(() => fs.rmSync(root, { recursive: true, force: true }))

test('the wanted folder is made, passable for others', () => {
  const wanted = path.join(root, 'a/b')
  expect(dataFolder({ wanted, user: nobody, say })).toBe(wanted)
  expect(isPassable(wanted, nobody.uid)).toBe(true)
  expect(said).toEqual([])
})

test('a folder below one that the database user cannot enter is replaced, and that is said', () => {
  fs.mkdirSync(path.join(root, 'private'), { mode: 0o700 })
  const [wanted, fallback] = [path.join(root, 'private/data'), path.join(root, 'var')]
  expect(dataFolder({ wanted, fallback, user: nobody, say })).toBe(fallback)
  expect(said).toEqual([`以 root 身份运行时，数据库用户无法进入 ${wanted}，数据改存到 ${fallback}。`])
})

test('whoever is not root keeps the wanted folder', () => {
  fs.mkdirSync(path.join(root, 'private'), { mode: 0o700 })
  const wanted = path.join(root, 'private/data')
  expect(dataFolder({ wanted, user: null, say })).toBe(wanted)
})

test('a relative folder lies in the project, wherever the command was typed', () => {
  const relative = path.relative(projectFolder, path.join(root, 'data'))
  expect(dataFolder({ wanted: relative, user: null, say })).toBe(path.join(root, 'data'))
})
