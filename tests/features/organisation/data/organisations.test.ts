import { beforeAll, describe, expect, test } from 'vitest'
import {
  createOrganisation,
  findOrganisation,
  listOrganisations,
  organisationsExist,
} from '@/lib/features/organisation/data/organisations'
import { database, transaction } from '@/lib/platform/database/client'
import { useDatabase } from '../../../support/database'
import { addOrganisation, scopeFor } from '../../../support/people'

useDatabase()

const pathOf = async (id: string) => (await database().organisation.findUniqueOrThrow({ where: { id } })).path
const move = (id: string, parentId: string | null) =>
  database().organisation.update({ where: { id }, data: { parentId } })

beforeAll(async () => {
  expect(await organisationsExist()).toBe(false)
  await addOrganisation('city')
  await addOrganisation('district', 'city')
  await addOrganisation('education', 'district')
  await addOrganisation('school', 'education')
  await addOrganisation('police', 'district')
  await addOrganisation('other')
})

describe('scope', () => {
  test.each([
    ['author', 'education', ['education']],
    ['reviewer', 'education', ['education', 'school']],
    ['reviewer', 'district', ['district', 'education', 'school', 'police']],
    ['systemAdministrator', 'police', ['city', 'district', 'education', 'school', 'police', 'other']],
  ] as const)('%s of %s', async (role, organisationId, seen) => {
    const scope = await scopeFor(role, organisationId)
    expect((await listOrganisations(scope)).map(({ id }) => id)).toEqual(seen)
    for (const id of ['city', 'district', 'education', 'school', 'police', 'other']) {
      expect((await findOrganisation(scope, id)) !== null).toBe((seen as readonly string[]).includes(id))
    }
  })

  test('children of one, and roots', async () => {
    const scope = await scopeFor('auditAdministrator', 'city')
    expect((await listOrganisations(scope, { parentId: 'district' })).map(({ id }) => id)).toEqual([
      'education',
      'police',
    ])
    expect((await listOrganisations(scope, { parentId: null })).map(({ id }) => id)).toEqual(['city', 'other'])
  })
})

describe('the tree', () => {
  test('a move takes everything below along', async () => {
    await addOrganisation('town', 'other')
    await addOrganisation('village', 'town')
    await move('town', 'police')
    expect(await pathOf('village')).toBe('/city/district/police/town/village/')
    await move('town', null)
    expect(await pathOf('village')).toBe('/town/village/')
  })

  test('an organisation cannot lie below itself, nor below one that does not exist', async () => {
    await expect(move('district', 'school')).rejects.toThrow()
    await expect(move('district', 'district')).rejects.toThrow()
    await expect(addOrganisation('orphan', 'nowhere')).rejects.toThrow()
    expect(await pathOf('school')).toBe('/city/district/education/school/')
  })

  test('an id that would break a path is refused', async () => {
    await expect(addOrganisation('a/b')).rejects.toThrow()
    await expect(addOrganisation('a%b')).rejects.toThrow()
  })

  test('children added while their parent moves get the new path', async () => {
    for (let round = 0; round < 10; round++) {
      const [parent, target] = [`parent-${round}`, `target-${round}`]
      await addOrganisation(parent)
      await addOrganisation(target)
      const children = Array.from({ length: 4 }, (_, i) => `child-${round}-${i}`)
      await Promise.all([
        ...children.slice(0, 2).map((id) => addOrganisation(id, parent)),
        move(parent, target),
        ...children.slice(2).map((id) => addOrganisation(id, parent)),
      ])
      for (const id of children) expect(await pathOf(id)).toBe(`/${target}/${parent}/${id}/`)
    }
  })

  test('two moves that would close a circle: one of them fails', async () => {
    for (let round = 0; round < 5; round++) {
      const [left, right] = [`left-${round}`, `right-${round}`]
      await addOrganisation(left)
      await addOrganisation(right)
      const results = await Promise.allSettled([move(left, right), move(right, left)])
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    }
  })

  test('an id is made when none is given', async () => {
    const made = await transaction((tx) =>
      createOrganisation(tx, { name: '甲局', shortName: '甲', level: 'county', kind: 'department' }),
    )
    expect(made.path).toBe(`/${made.id}/`)
  })
})
