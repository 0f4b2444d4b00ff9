/** CRC-24 of a text of Latin-1 characters, as such a text of three: how an armour of OpenPGP ends (RFC 4880, section 6.1). */
export const crc24 = (bytes: string): string => {
  let crc = 0xb704ce;
  for (let at = 0; at < bytes.length; at++) {
    crc ^= bytes.charCodeAt(at) << 16;
    for (let bit = 0; bit < 8; bit++) crc = ((crc & 0x800000) === 0 ? crc << 1 : (crc << 1) ^ 0x1864cfb) & 0xffffff;
  }
  return String.fromCharCode(crc >>> 16, (crc >>> 8) & 0xff, crc & 0xff);
};
