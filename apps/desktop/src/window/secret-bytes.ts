const utf8 = new TextEncoder();

/** What stands in a field, as bytes. The field is left as it is. */
export const bytesOf = (field: { readonly value: string } | null): Uint8Array => utf8.encode(field?.value ?? "");

/** Moves what stands in a field into bytes and empties the field. Null when it was empty. */
export const takeField = (field: { value: string } | null): Uint8Array | null => {
  if (field === null || field.value === "") return null;
  const bytes = utf8.encode(field.value);
  field.value = "";
  return bytes;
};

/** Runs with bytes that are zeroed when it is done, whatever happens. */
export const spend = async <T>(bytes: readonly (Uint8Array | null)[], run: () => Promise<T>): Promise<T> => {
  try {
    return await run();
  } finally {
    for (const part of bytes) part?.fill(0);
  }
};
