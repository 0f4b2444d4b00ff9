/** How many symbols the table of randomness tells apart: 26 letters whatever their case, digits, everything else. */
export const symbols = 28;

/** By ASCII code unit. */
export const symbolOf: Uint8Array = Uint8Array.from({ length: 128 }, (_, unit) => {
  const letter = (unit | 0x20) - 0x61;
  if (letter >= 0 && letter < 26) return letter;
  return unit >= 0x30 && unit <= 0x39 ? 26 : 27;
});
