import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { type Role, roles } from '@/lib/platform/permissions'
import { scopeOf } from '@/lib/platform/session/scope-of'

const organisation = { id: 'd', name: '区政府', shortName: '区', path: '/c/d/' }
const own = { kind: 'own', organisationId: 'd' }
const below = { kind: 'below', path: '/c/d/' }
const all = { kind: 'all' }
const none = { kind: 'none' }

const expected: Record<Role, { reports: object; organisations: object }> = {
  author: { reports: own, organisations: own },
  approver: { reports: own, organisations: own },
  reviewer: { reports: below, organisations: below },
  systemAdministrator: { reports: none, organisations: all },
  securityAdministrator: { reports: none, organisations: all },
  auditAdministrator: { reports: all, organisations: all },
}

test.each(roles)('what a %s sees', (role) => {
  expect(scopeOf({ role, organisation, mustChangePassword: false })).toEqual({ ...expected[role], practice: false })
})

test.each(roles)('a %s who must change his password sees nothing', (role) => {
  expect(scopeOf({ role, organisation, mustChangePassword: true })).toBeNull()
})

test.each(roles)('a %s who must set up a second factor sees nothing', (role) => {
  expect(scopeOf({ role, organisation, mustChangePassword: false, mustEnrol: true })).toBeNull()
})

test('who works in the practice season has a scope that says so', () => {
  expect(scopeOf({ role: 'author', organisation, mustChangePassword: false, practice: true })).toMatchObject({
    practice: true,
  })
})

test('no other file makes a scope', () => {
  const files = ['lib', 'app', 'components'].flatMap((folder) =>
    fs.existsSync(folder)
      ? fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name))
      : [],
  )
  const makers = files.filter(
    (file) => /\.(tsx?|mjs)$/.test(file) && /\bas (unknown as )?Scope\b/.test(fs.readFileSync(file, 'utf8')),
  )
  expect(makers).toEqual([path.join('lib', 'platform', 'session', 'scope-of.ts')])
})
