/** Who the extension and its native host are; the extension's own copy is apps/extension/src/identity.ts, and a test holds the two together. */
export const extensionIds = { chromium: "jikkljinoodnijdcfdapdcmldplallld", firefox: "guard@tokenward" } as const;
export const hostName = "com.tokenward.host";
