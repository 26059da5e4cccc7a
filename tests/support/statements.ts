import pg from 'pg'

/**
 * Runs `work` and gives the statements that reached the database meanwhile, BEGIN and COMMIT included, in this order.
 * What a new connection says to introduce itself (its time zone) is left out: it is said once, not at every request.
 */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = []
  const query = pg.Client.prototype.query
  const listening = function (this: pg.Client, ...args: unknown[]) {
    const [first] = args
    const text = typeof first === 'string' ? first : (first as { text?: string } | undefined)?.text
    if (text && !text.startsWith('SET TIME ZONE')) said.push(text.replace(/\s+/g, ' ').trim())
    return Reflect.apply(query, this, args)
  }
  pg.Client.prototype.query = listening as typeof query
  try {
    await work()
  } finally {
    pg.Client.prototype.query = query
  }
  return said
}
