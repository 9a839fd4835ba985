const GROUPS = 8
/** A subscriber is given 64 bits or more to choose addresses from (RFC 6177): each is one client’s. */
const GROUPS_OF_A_NETWORK = 4

/** What stands for one client at an address: an IPv4 address itself, of an IPv6 address its network, `2001:db8:0:1::/64`. */
export function toClientNetwork(address: string): string {
  if (!address.includes(':')) return address
  const [head = '', tail] = address.toLowerCase().replace(/%.*$/, '').split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail ? tail.split(':') : []
  const missing = tail === undefined ? 0 : GROUPS - before.length - after.length
  const groups = [...before, ...Array<string>(Math.max(0, missing)).fill('0'), ...after]
  const network = groups.slice(0, GROUPS_OF_A_NETWORK).map((group) => group.replace(/^0+(?=.)/, ''))
  return `${network.join(':')}::/64`
}
