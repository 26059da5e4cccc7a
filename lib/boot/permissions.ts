import pg from 'pg'

/** What is only ever added to: a trigger refuses changes, and so does the lack of permission. */
const APPEND_ONLY = ['Event', 'Decision', 'Version']

interface DatabaseRole {
  readonly name: string
  readonly superuser: boolean
}

/** Who a connection works as, and whether permissions bind them at all. */
async function whoAmI(client: pg.Client): Promise<DatabaseRole> {
  const { rows } = await client.query<DatabaseRole>(
    'SELECT current_user AS name, rolsuper AS superuser FROM pg_roles WHERE rolname = current_user',
  )
  const [role] = rows
  if (!role) throw new Error('the connection has no role')
  return role
}

async function applicationRole(url: string): Promise<DatabaseRole> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return await whoAmI(client)
  } finally {
    await client.end()
  }
}

/** Everything the application needs, and no more. */
const grants = (role: string): string => `
  GRANT USAGE ON SCHEMA public TO ${role};
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${role};
  GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${role};
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO ${role};
  REVOKE ALL ON "_prisma_migrations" FROM ${role};
  REVOKE INSERT, UPDATE, DELETE ON "EventChain" FROM ${role};
  ${APPEND_ONLY.map((table) => `REVOKE UPDATE, DELETE ON "${table}" FROM ${role};`).join('\n')}`

/**
 * The same for an owner who serves as the application too. He keeps UPDATE of the id alone, which the trigger refuses:
 * PostgreSQL checks foreign keys in his name and wants some UPDATE for the row's lock. The function that chains events
 * works in his name too, so the chain's row stays his.
 */
const revocations = (role: string): string =>
  APPEND_ONLY.map(
    (table) =>
      `REVOKE UPDATE, DELETE, TRUNCATE ON "${table}" FROM ${role}; GRANT UPDATE (id) ON "${table}" TO ${role};`,
  ).join('\n')

/**
 * Takes from the role of `url` the permission to change what is append-only; run after the migrations, by the owner.
 * `url` is what the application connects with.
 */
export async function restrictApplication(owner: pg.Client, url: string, say: (text: string) => void): Promise<void> {
  const application = await applicationRole(url)
  const role = owner.escapeIdentifier(application.name)
  if (application.superuser) {
    say(
      '提示：DATABASE_URL 使用的是数据库超级用户，数据库权限约束不了它；操作记录仍受触发器和哈希链保护。请改用普通用户，另以 OGI_MIGRATION_DATABASE_URL 给出所有者的地址。',
    )
    return
  }
  await owner.query((await whoAmI(owner)).name === application.name ? revocations(role) : grants(role))
}
