/** Whether a host is this machine: nothing that is sent to it crosses a network. In lower case; IPv6 with or without brackets, as `URL` writes it. */
export const isLoopback = (host: string): boolean => /^(?:.+\.)?localhost$/.test(host) || /^127\.|^0\.0\.0\.0$/.test(ipv4Of(host) ?? "") || /^\[?::1\]?$/.test(host);

/**
 * Whether a host is this machine or in a private network: RFC 1918, RFC 3927, RFC 4193, RFC 4291 (link-local), and the names that nobody
 * can register: RFC 6761 (`localhost`, `test`), RFC 6762 (`local`), RFC 8375 (`home.arpa`), `internal` (ICANN, 2024), and `lan`, which routers give.
 */
export const isLocal = (host: string): boolean =>
  isLoopback(host) || /^(?:.+\.)?(?:local|internal|test|lan|home\.arpa)$/.test(host) || /^(?:10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(ipv4Of(host) ?? "") || /^\[?(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/.test(host);

/** An IPv4 address, also as IPv6 maps it; null when it is none. */
const ipv4Of = (host: string): string | null => {
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) return host;
  const [, high, low] = /^\[?::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})\]?$/.exec(host) ?? [];
  if (high === undefined || low === undefined) return null;
  const bits = Number.parseInt(high, 16) * 0x10000 + Number.parseInt(low, 16);
  return [24, 16, 8, 0].map((by) => Math.floor(bits / 2 ** by) % 256).join(".");
};
