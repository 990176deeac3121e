const first = /^(?:0|10|127)\./u;
const pairs = /^(?:192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./u;

/** Whether an address is another machine in every network, and so nobody's on the Internet: `192.168.1.1`, `fe80::1`. */
export function isPrivateNetwork(address: string): boolean {
  if (!address.includes(':'))
    return first.test(address) || pairs.test(address) || /^2(?:2[4-9]|[3-5]\d)\./u.test(address);
  return (
    address === '::' ||
    address === '::1' ||
    /^(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]|ff[0-9a-f]{2}|::ffff):/u.test(address)
  );
}
