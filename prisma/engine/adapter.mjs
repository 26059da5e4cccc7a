import { randomBytes } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import pg from 'pg'

/** Object id of the catalog type "char", which adapter-pg 7.10 cannot read, and of text, which it can. */
const CHAR_TYPE = 18
const TEXT_TYPE = 25

/** Reads columns of type "char" as text and reports them as characters. Patched once, on the shared prototype. */
function readCharColumns(adapter) {
  const prototype = Object.getPrototypeOf(Object.getPrototypeOf(adapter))
  if (prototype.readsCharColumns) return
  prototype.readsCharColumns = true
  const { performIO, queryRaw } = prototype
  const charColumns = new WeakMap()
  prototype.performIO = async function (query) {
    const result = await performIO.call(this, query)
    const fields = result.fields ?? []
    charColumns.set(
      query,
      fields.map((field) => field.dataTypeID === CHAR_TYPE),
    )
    for (const field of fields) if (field.dataTypeID === CHAR_TYPE) field.dataTypeID = TEXT_TYPE
    return result
  }
  prototype.queryRaw = async function (query) {
    const result = await queryRaw.call(this, query)
    charColumns.get(query)?.forEach((isChar, index) => {
      if (isChar) result.columnTypes[index] = ColumnTypeEnum.Character
    })
    return result
  }
}

async function connect(url) {
  const adapter = await new PrismaPg({ connectionString: url }).connect()
  readCharColumns(adapter)
  // adapter-pg splits scripts at every semicolon, which breaks functions, triggers and strings.
  adapter.executeScript = async (sql) => {
    try {
      await adapter.underlyingDriver().query(sql)
    } catch (error) {
      adapter.onError(error)
    }
  }
  return adapter
}

/**
 * adapter-pg given a connection string opens the *real* database as shadow database; this one makes and drops its own.
 */
async function connectToShadow(url) {
  const name = `prisma_shadow_${randomBytes(6).toString('hex')}`
  const shadowUrl = new URL(url)
  shadowUrl.pathname = `/${name}`
  const administration = new pg.Client({ connectionString: url })
  await administration.connect()
  await administration.query(`CREATE DATABASE ${name}`)
  const adapter = await connect(shadowUrl.toString())
  const dispose = adapter.dispose.bind(adapter)
  adapter.dispose = async () => {
    await dispose()
    await administration.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    await administration.end()
  }
  return adapter
}

export const adapterFactory = (url, shadowUrl) =>
  bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connect(url),
    connectToShadowDb: () => connectToShadow(shadowUrl ?? url),
  })
