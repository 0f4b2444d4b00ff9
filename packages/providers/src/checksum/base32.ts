const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** RFC 4648, without padding, of a text of Latin-1 characters. */
export const toBase32 = (bytes: string): string => {
  let [text, held, bits] = ["", 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    held = ((held << 8) | bytes.charCodeAt(at)) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) text += alphabet.charAt((held >>> (bits - 5)) & 31);
  }
  return bits > 0 ? text + alphabet.charAt((held << (5 - bits)) & 31) : text;
};

/** The bytes as a text of Latin-1 characters. Null: it is no base32. */
export const fromBase32 = (text: string): string | null => {
  let [bytes, held, bits] = ["", 0, 0];
  for (const letter of text) {
    const digit = alphabet.indexOf(letter);
    if (digit < 0) return null;
    held = ((held << 5) | digit) & 0xfff;
    bits += 5;
    if (bits >= 8) bytes += String.fromCharCode((held >>> (bits -= 8)) & 0xff);
  }
  return bytes;
};

/** CRC-16/XMODEM of a text of Latin-1 characters, its low byte first: how Stellar (SEP-23) and NATS (nkeys) end their keys. */
export const crc16 = (bytes: string): string => {
  let crc = 0;
  for (let at = 0; at < bytes.length; at++) {
    crc ^= bytes.charCodeAt(at) << 8;
    for (let bit = 0; bit < 8; bit++) crc = ((crc & 0x8000) === 0 ? crc << 1 : (crc << 1) ^ 0x1021) & 0xffff;
  }
  return String.fromCharCode(crc & 0xff, crc >>> 8);
};
