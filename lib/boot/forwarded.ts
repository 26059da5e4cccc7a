import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'
import { StartError } from './start-error'

/** The proxies that are believed: OGI_TRUSTED_PROXIES, addresses or networks with commas between them. */
export function trustedProxies(list = process.env.OGI_TRUSTED_PROXIES ?? ''): BlockList {
  const proxies = new BlockList()
  for (const entry of list
    .split(',')
    .map((text) => text.trim())
    .filter(Boolean)) {
    const [address = '', bits] = entry.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    const width = family === 'ipv6' ? 128 : 32
    const length = bits === undefined ? width : Number(bits)
    if (!isIP(address) || !Number.isInteger(length) || length < 0 || length > width) {
      throw new StartError(`OGI_TRUSTED_PROXIES 中的“${entry}”不是 IP 地址或网段。`)
    }
    proxies.addSubnet(address, length, family)
  }
  return proxies
}

/** An IPv4 address that came in through an IPv6 socket, as IPv4. */
const plain = (address: string | undefined): string => (address ?? '').replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/, '')

/**
 * Writes the forwarding headers of a request anew: anybody can send them, only trusted proxies are believed.
 * X-Forwarded-For becomes one address, the last one that no trusted proxy has; from others, the remaining forwarding
 * headers are dropped.
 */
export function checkForwarding(request: Pick<IncomingMessage, 'socket' | 'headers'>, proxies: BlockList): void {
  const isTrusted = (address: string) =>
    isIP(address) !== 0 && proxies.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
  const connected = plain(request.socket.remoteAddress)
  const chain = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((text) => plain(text.trim()))
    .filter(Boolean)
  let client = connected
  while (isTrusted(client) && chain.length) client = chain.pop() ?? ''
  if (!isTrusted(connected)) {
    for (const name of ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'forwarded', 'x-real-ip'])
      delete request.headers[name]
  }
  // Only the last proxy's own words count; what came before it may be the browser's.
  const proto = request.headers['x-forwarded-proto']
  if (proto) request.headers['x-forwarded-proto'] = String(proto).split(',').at(-1)?.trim()
  request.headers['x-forwarded-for'] = isIP(client) ? client : connected
}
