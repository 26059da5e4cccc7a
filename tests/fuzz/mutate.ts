import { unzipSync, zipSync } from 'fflate'
import type { Random } from './random'

/** Bytes as a text of the same length and back: what is done to markup must not change its encoding. */
const textOf = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

const longest = 4_000_000

type Mutation = (text: string, random: Random, other: string) => string

const cut = (text: string, random: Random): [number, number] => {
  const from = random.below(text.length + 1)
  return [from, Math.min(text.length, from + 1 + random.below(random.pick([4, 64, 1024, 16_384])))]
}

/** Harm that comes to any file. */
const anywhere: readonly Mutation[] = [
  function flipBits(text, random) {
    const bytes = bytesOf(text)
    for (let count = 1 + random.below(20); count > 0 && bytes.length > 0; count -= 1)
      bytes[random.below(bytes.length)]! ^= 1 << random.below(8)
    return textOf(bytes)
  },
  function truncate(text, random) {
    return text.slice(0, random.below(text.length + 1))
  },
  function behead(text, random) {
    return text.slice(random.below(Math.min(text.length, 2_000) + 1))
  },
  function remove(text, random) {
    const [from, to] = cut(text, random)
    return text.slice(0, from) + text.slice(to)
  },
  function repeat(text, random) {
    const [from, to] = cut(text, random)
    return text.slice(0, to) + text.slice(from, to).repeat(1 + random.below(random.pick([2, 50]))) + text.slice(to)
  },
  function splice(text, random, other) {
    const [from, to] = cut(other, random)
    const at = random.below(text.length + 1)
    return text.slice(0, at) + other.slice(from, to) + text.slice(at + random.below(200))
  },
  function exchangeEnds(text, random, other) {
    return text.slice(0, random.below(text.length + 1)) + other.slice(random.below(other.length + 1))
  },
  function noise(text, random) {
    const at = random.below(text.length + 1)
    return (
      text.slice(0, at) +
      String.fromCharCode(...Array.from({ length: 1 + random.below(300) }, () => random.below(256))) +
      text.slice(at)
    )
  },
]

const numbers = [
  '-1',
  '0',
  '9'.repeat(17),
  '9'.repeat(400),
  '1e308',
  '-0',
  '0x7fffffff',
  '4294967296',
  '2147483647',
  '65536',
  '100000',
  '1.0000000000000001',
  '',
  'NaN',
]
const nests = [
  '<div>',
  '<table><tr><td>',
  '<w:tbl><w:tr><w:tc>',
  '<w:sdt><w:sdtContent>',
  '<span style="x">',
  '[',
  '{"a":',
  '<!--',
  '<![CDATA[',
  '（',
  '<< /A ',
]

/** Harm to what is written in signs: markup, JSON, XML, PDF objects. */
const written: readonly Mutation[] = [
  function changeNumbers(text, random) {
    const every = 1 + random.below(60)
    return text.replace(/\d+/g, (digits) => (random.below(every) === 0 ? random.pick(numbers) : digits))
  },
  function doubleTags(text, random) {
    const every = 1 + random.below(80)
    const times = 1 + random.below(random.pick([2, 20]))
    return text.replace(/<[^<>]{1,300}>/g, (tag) => (random.below(every) === 0 ? tag.repeat(times) : tag))
  },
  function dropTags(text, random) {
    const every = 1 + random.below(80)
    return text.replace(/<[^<>]{1,300}>/g, (tag) => (random.below(every) === 0 ? '' : tag))
  },
  function exchangeTags(text, random) {
    const tags = text.match(/<[^<>]{1,300}>/g) ?? ['<x>']
    const every = 1 + random.below(40)
    return text.replace(/<[^<>]{1,300}>/g, (tag) => (random.below(every) === 0 ? random.pick(tags) : tag))
  },
  function nest(text, random) {
    const at = random.below(text.length + 1)
    return text.slice(0, at) + random.pick(nests).repeat(random.pick([50, 1_000, 20_000])) + text.slice(at)
  },
  function widenSpans(text, random) {
    const span = random.pick(['99999999', '65535', '-5', '0', '1e9'])
    return text.replace(
      /((?:row|col)span=["']?|w:gridSpan w:val="|ilvl w:val="|numId w:val="|<dimension ref="A1:|r=")[A-Z]{0,3}\d+/gi,
      (whole, head: string) => (random.below(4) === 0 ? head + span : whole),
    )
  },
  function entities(text, random) {
    const bomb = `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(1_000)}"><!ENTITY c "${'&b;'.repeat(100)}"><!ENTITY d "${'&c;'.repeat(100)}"><!ENTITY e SYSTEM "file:///etc/passwd">]>`
    return `${text.slice(0, 60).replace(/\?>/, `?>${bomb}`)}${text.slice(60).replace(/>/, random.pick(['>&d;', '>&e;', '>&#99999999;', '>&#xD800;']))}`
  },
  function longLine(text, random) {
    const at = random.below(text.length + 1)
    return (
      text.slice(0, at) +
      random.pick(['0', ' ', '\t', '|', '一、', '（', '\u00a3\u00ac', 'a ']).repeat(random.pick([1_000, 100_000])) +
      text.slice(at)
    )
  },
  function shuffleLines(text, random) {
    const lines = text.split('\n')
    for (let count = 1 + random.below(30); count > 0; count -= 1) {
      const [a, b] = [random.below(lines.length), random.below(lines.length)]
      ;[lines[a], lines[b]] = [lines[b]!, lines[a]!]
    }
    return lines.join('\n')
  },
]

const element = /<([\w:]+)(?:\s[^<>]*)?>(?:(?!<\1[\s>])[^]){0,20000}?<\/\1>/g

/** Harm that leaves markup well-formed, so that it gets past the parser to those who make sense of it. */
const wellFormed: readonly Mutation[] = [
  function changeElements(text, random) {
    const name = random.pick([...new Set(text.match(/<[\w:]+/g) ?? ['<p'])])
    const [every, times] = [1 + random.below(10), random.pick([0, 0, 2, 3, 40])]
    return text.replace(new RegExp(element.source.replace('[\\w:]+', name.slice(1)), 'g'), (whole) =>
      random.below(every) === 0 ? whole.repeat(times) : whole,
    )
  },
  function wrapElements(text, random) {
    const every = 1 + random.below(10)
    const depth = random.pick([1, 1, 5, 300])
    return text.replace(element, (whole, name: string) =>
      random.below(every) === 0 ? `<${name}>`.repeat(depth) + whole + `</${name}>`.repeat(depth) : whole,
    )
  },
  function exchangeElements(text, random, other) {
    const [ours, theirs] = [text.match(element) ?? [], other.match(element) ?? []]
    if (ours.length === 0 || theirs.length === 0) return text
    return text.replace(random.pick(ours), () => random.pick(theirs))
  },
  function changeAttributes(text, random) {
    const every = 1 + random.below(100)
    return text.replace(/(\s[\w:-]+=)"[^"<>]*"/g, (whole, head: string) =>
      random.below(every) === 0 ? `${head}"${random.pick(numbers)}"` : whole,
    )
  },
]

function harm(
  bytes: Uint8Array,
  random: Random,
  other: Uint8Array,
  ways = [anywhere, written, written, wellFormed],
): Uint8Array {
  let text = textOf(bytes)
  for (let count = 1 + random.below(3); count > 0; count -= 1)
    text = random.pick(random.pick(ways))(text, random, textOf(other)).slice(0, longest)
  return bytesOf(text)
}

/** Changes the members of an archive and packs it again, so that the harm comes through the packing. */
function harmMembers(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  const members: Record<string, Uint8Array> = unzipSync(bytes)
  const others: Record<string, Uint8Array> = unzipSync(other)
  const names = Object.keys(members)
  // Where the text stands matters most.
  const likely = names.filter((name) =>
    /document\.xml$|sheet\d+\.xml$|sharedStrings|numbering|styles|workbook\.xml$|content\.xml$/.test(name),
  )
  for (let count = 1 + random.below(2); count > 0; count -= 1) {
    const name = random.pick(random.below(3) > 0 && likely.length > 0 ? likely : names)
    const way = random.below(12)
    if (way === 0) delete members[name]
    else if (way === 1) members[name] = others[random.pick(Object.keys(others))]!
    else
      members[name] = harm(
        members[name] ?? new Uint8Array(),
        random,
        others[name] ?? members[name] ?? new Uint8Array(),
        random.below(3) > 0 ? [wellFormed] : undefined,
      )
  }
  return zipSync(members, { level: 1, mtime: new Date(2020, 0, 1) })
}

/**
 * A file as it comes out of an accident or of a bad intention; `other` is a file of the same kind to take pieces from.
 */
export function mutate(bytes: Uint8Array, other: Uint8Array, isArchive: boolean, random: Random): Uint8Array {
  if (!isArchive) return harm(bytes, random, other)
  return random.below(4) === 0
    ? bytesOf(random.pick(anywhere)(textOf(bytes), random, textOf(other)))
    : harmMembers(bytes, random, other)
}
