import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { assess } from '@/lib/features/report/standing'
import type { SaveOutcome } from '@/lib/features/report/verbs/save-report'
import { database } from '@/lib/platform/database/client'
import { emptyContent, type ReportContent } from '@/lib/report/content'
import { type FieldId, fieldsOf, fieldValue } from '@/lib/report/fields'
import { parseContent } from '@/lib/report/schema'
import type { SentChange } from '@/lib/report/sent-changes'
import { useDatabase } from '../../../support/database'
import { addAgency, eventsOf, now, type Person, personAt, reportFor, stored } from '../../../support/setting'
import { saveReport } from '../../../support/verbs'

useDatabase()
let clerk: Person
let colleague: Person
let neighbour: Person
let id: string
let year = 2019

const people = 'requests.received.naturalPersons'
const firms = 'requests.received.businesses'

beforeAll(async () => {
  clerk = await addAgency('education')
  colleague = await personAt('education', 'colleague')
  neighbour = await addAgency('police')
})

beforeEach(async () => {
  // A report of its own for each test, in the format that is in force: the years run out before the tests do.
  await database().report.updateMany({ where: { year: 2026 }, data: { year: (year -= 20) } })
  id = await reportFor(clerk, 2026)
})

const set = (
  field: string,
  value: SentChange['value'],
  base: SentChange['value'] = typeof value === 'string' ? '' : [],
): SentChange => ({ field, base, value })
const trySave = (changes: SentChange[], revision = 0, person = clerk, at = now) =>
  saveReport(person.scope, person.userId, { reportId: id, revision, changes }, at)

async function save(changes: SentChange[], revision = 0, person = clerk): Promise<SaveOutcome> {
  const result = await trySave(changes, revision, person)
  if (!result.ok) throw new Error(result.message)
  return result.value
}

const blockingOf = (report: ReportContent) =>
  assess({ organisation: 'education全称', year: 2026, content: report }, null).findings.filter(
    ({ severity }) => severity === 'block',
  ).length
const content = async () => parseContent((await stored(clerk, id)).content)

describe('one editor', () => {
  test('a save stores the value under the next revision and tells one event', async () => {
    expect(await save([set(people, '1,234'), set('lead', [['根据《条例》编制']])])).toEqual({
      revision: 1,
      savedAt: now.toISOString(),
      others: null,
      collisions: [],
    })
    const report = await stored(clerk, id)
    expect(report).toMatchObject({ revision: 1, savedAt: now, savedBy: { id: clerk.userId } })
    expect(parseContent(report.content)).toMatchObject({
      cells: { [people]: 1234 },
      narrative: { lead: [['根据《条例》编制']] },
    })
    expect(await eventsOf(id, 'save')).toEqual([
      {
        revision: 1,
        detail: { fields: [people, 'lead'] },
        actorId: clerk.userId,
        organisationId: 'education',
        at: now,
      },
    ])
  })

  test('a save that changes nothing makes no revision and no event', async () => {
    await save([set(people, '5')])
    expect(await save([set(people, '５')], 1)).toEqual({
      revision: 1,
      savedAt: now.toISOString(),
      others: null,
      collisions: [],
    })
    expect(await save([], 1)).toMatchObject({ revision: 1 })
    expect(await eventsOf(id, 'save')).toHaveLength(1)
  })

  test('the event names what changed, not what was sent', async () => {
    await save([set(people, '5')])
    await save([set(people, '5'), set(firms, '2')], 1)
    expect((await eventsOf(id, 'save')).map(({ detail }) => detail)).toEqual([
      { fields: [people] },
      { fields: [firms] },
    ])
  })

  test('the share filled in and the findings that block are kept with the revision', async () => {
    const before = await stored(clerk, id)
    const column = fieldsOf(await content()).filter((field) => field.endsWith('.naturalPersons'))
    await save(
      column.map((field) =>
        set(field, field === people ? '7' : field === 'requests.disclosed.naturalPersons' ? '3' : '0'),
      ),
    )
    const wrong = await stored(clerk, id)
    expect(wrong.progress).toBeGreaterThan(before.progress)
    expect(wrong.blocking).toBe(blockingOf(await content()))
    await save([set('requests.disclosed.naturalPersons', '7', '3')], 1)
    const right = await stored(clerk, id)
    expect(right.blocking).toBe(blockingOf(await content()))
    expect(right.blocking).toBeLessThan(wrong.blocking)
    expect(right.progress).toBe(wrong.progress)
  })

  test('what is typed and is no value is kept and counted nowhere', async () => {
    await save([set(people, '约20'), set(firms, '12345678901234567890')])
    expect(await content()).toMatchObject({ cells: {}, unread: { [people]: '约20', [firms]: '12345678901234567890' } })
  })

  test('control characters and halves of characters are removed', async () => {
    await save([set('lead', [['甲\u0000乙\u0007\ud842丙𬉼']]), set(people, '\u00005')])
    expect(await content()).toMatchObject({ cells: { [people]: 5 }, narrative: { lead: [['甲乙丙𬉼']] } })
  })

  test('a text of 200,000 characters is stored, a longer one refused in a sentence that names it', async () => {
    const longest = '公'.repeat(199_999)
    expect((await save([set('overview.platforms', [[longest]])])).revision).toBe(1)
    const refused = await trySave([set('overview.platforms', [[`${longest}开`]], [[longest]]), set(people, '5')], 1)
    expect(refused).toEqual({
      ok: false,
      code: 'report.shape',
      message: '“（四）政府信息公开平台建设”的文字过长，请修改后再保存',
    })
    expect(await stored(clerk, id)).toMatchObject({ revision: 1 })
  })
})

describe('a field that the report does not have', () => {
  test.each([
    'requests.handled.total',
    'requests.other.businesses',
    '__proto__',
    'constructor',
    'toString',
    'format',
    '',
  ])('“%s” is refused and nothing of the save is stored', async (field) => {
    const refused = await trySave([set(people, '5'), set(field, '1')])
    expect(refused).toMatchObject({ ok: false, message: expect.stringMatching(/不能填写|没有“/) })
    expect(await stored(clerk, id)).toMatchObject({ revision: 0 })
    expect(await content()).toEqual(emptyContent('2021'))
  })

  test('a linked number to an unknown cell is refused', async () => {
    expect(await trySave([set('lead', [[{ cell: 'requests.received.nobody' }]])])).toMatchObject({
      ok: false,
      code: 'change.value',
    })
    expect(await stored(clerk, id)).toMatchObject({ revision: 0 })
  })
})

describe('outside the scope', () => {
  test('a report is not found, and is not changed', async () => {
    expect(await trySave([set(people, '5')], 0, neighbour)).toMatchObject({ ok: false, code: 'report.notFound' })
    expect(await stored(clerk, id)).toMatchObject({ revision: 0 })
  })

  test('neither is one that does not exist', async () => {
    expect(
      await saveReport(
        clerk.scope,
        clerk.userId,
        { reportId: '00000000-0000-4000-8000-000000000000', revision: 0, changes: [] },
        now,
      ),
    ).toMatchObject({ ok: false, code: 'report.notFound' })
  })
})

describe('two editors', () => {
  test('changes of different fields are merged, and the later one is told of the earlier', async () => {
    await save([set(people, '5')])
    const outcome = await save([set(firms, '2')], 0, colleague)
    expect(outcome).toMatchObject({ revision: 2, collisions: [], others: { savedBy: 'education' } })
    expect(outcome.others!.content).toEqual(await content())
    expect(await content()).toMatchObject({ cells: { [people]: 5, [firms]: 2 } })
  })

  test('a collision gives both values back, and the rest is applied', async () => {
    await save([set(people, '5')])
    const outcome = await save([set(people, '9'), set(firms, '2')], 0, colleague)
    expect(outcome).toMatchObject({ revision: 2, collisions: [{ field: people, mine: '9', theirs: '5' }] })
    expect(await content()).toMatchObject({ cells: { [people]: 5, [firms]: 2 } })
    expect((await eventsOf(id, 'save')).at(-1)!.detail).toEqual({ fields: [firms] })
  })

  test('a save that only collides makes no revision', async () => {
    await save([set(people, '5')])
    expect(await save([set(people, '9')], 0, colleague)).toMatchObject({
      revision: 1,
      collisions: [{ mine: '9', theirs: '5' }],
      others: { content: await content() },
    })
    expect(await eventsOf(id, 'save')).toHaveLength(1)
  })

  test('who is behind is told what the others saved, though he changes nothing', async () => {
    await save([set(people, '5')])
    expect((await save([], 0, colleague)).others).toEqual({ content: await content(), savedBy: 'education' })
  })

  test('a form that is ahead of the database is told what is stored', async () => {
    expect((await save([set(people, '5')], 7)).others).toEqual({ content: await content(), savedBy: 'education' })
  })

  test('an answer that was lost on the way: the same save again is no collision', async () => {
    await save([set(people, '5')])
    expect(await save([set(people, '5')])).toMatchObject({ revision: 1, collisions: [] })
  })
})

describe('at the same moment', () => {
  const cells = fieldsOf(emptyContent('2021')).filter((field): field is FieldId => field.startsWith('requests.'))

  test('twenty saves of different cells all land, one revision and one event each', async () => {
    const outcomes = await Promise.all(
      cells.slice(0, 20).map((cell, index) => save([set(cell, String(index + 1))], 0, index % 2 ? clerk : colleague)),
    )
    const after = await content()
    expect(cells.slice(0, 20).map((cell) => fieldValue(after, cell))).toEqual(
      Array.from({ length: 20 }, (_, index) => String(index + 1)),
    )
    expect(outcomes.map(({ revision }) => revision).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    )
    expect(outcomes.flatMap(({ collisions }) => collisions)).toEqual([])
    expect((await eventsOf(id, 'save')).map(({ revision }) => revision)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    )
  })

  test('of twenty saves of the same cell one wins, the others get both values, and nothing else is lost', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        save([set(people, String(index + 1)), set(cells[index + 10]!, '8')], 0, index % 2 ? clerk : colleague),
      ),
    )
    const after = await content()
    const winner = fieldValue(after, people)
    const collided = outcomes.flatMap(({ collisions }) => collisions)
    expect(collided).toHaveLength(19)
    expect(collided.every(({ field, theirs }) => field === people && theirs === winner)).toBe(true)
    expect([winner, ...collided.map(({ mine }) => mine)].map(Number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    )
    expect(cells.slice(10, 30).every((cell) => fieldValue(after, cell) === '8')).toBe(true)
  })
})
