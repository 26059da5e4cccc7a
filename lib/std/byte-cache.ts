/** A value that takes room, for as long as there is room. */
interface Entry<Value> {
  readonly value: Value
  readonly size: number
}

/**
 * Keeps what was costly to make, the least recently used going first when all together would take more than `limit`
 * bytes. Whoever asks for what is being made waits for it; what could not be made is not remembered.
 */
export class ByteCache<Value> {
  private readonly kept = new Map<string, Entry<Value>>()
  private readonly making = new Map<string, Promise<Value>>()
  private used = 0

  /** @param sizeOf bytes that a value takes */
  constructor(
    private readonly limit: number,
    private readonly sizeOf: (value: Value) => number,
  ) {}

  /** Bytes kept at present. */
  get size(): number {
    return this.used
  }

  has(key: string): boolean {
    return this.kept.has(key) || this.making.has(key)
  }

  /** The value under the key, made when it is not kept. */
  async get(key: string, make: () => Promise<Value>): Promise<Value> {
    const entry = this.kept.get(key)
    if (entry) {
      // A map keeps the order of insertion: put last, it goes last.
      this.kept.delete(key)
      this.kept.set(key, entry)
      return entry.value
    }
    const made = this.making.get(key) ?? this.start(key, make)
    return made
  }

  private start(key: string, make: () => Promise<Value>): Promise<Value> {
    const made = make().then(
      (value) => {
        this.making.delete(key)
        this.keep(key, value)
        return value
      },
      (error: unknown) => {
        this.making.delete(key)
        throw error
      },
    )
    this.making.set(key, made)
    return made
  }

  private keep(key: string, value: Value): void {
    const size = this.sizeOf(value)
    if (size > this.limit) return
    this.kept.set(key, { value, size })
    this.used += size
    for (const [oldest, entry] of this.kept) {
      if (this.used <= this.limit) return
      this.kept.delete(oldest)
      this.used -= entry.size
    }
  }
}
