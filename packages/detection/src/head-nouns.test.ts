import { expect, test } from "vitest";
import { headSortOf, isTurned } from "./head-nouns.ts";

test("the last word of a name tells its sort, in every spelling", () => {
  for (const names of [["api_key", "apiKey", "X-Api-Key", "API_KEY", "ApiKey2", "my.api.key"], ["key_id", "keyId", "KEY_ID", "key-id"], ["tokenHash", "token_hash", "TOKEN_HASH_2"], ["secret_name", "secretPath", "vault.url"]]) {
    expect(new Set(names.map(headSortOf)).size, names.join()).toBe(1);
  }
  expect(headSortOf("api_key")).not.toBe(headSortOf("api_key_id"));
  expect(headSortOf("hash_key")).not.toBe(headSortOf("key_hash"));
  expect(headSortOf("")).toBe(0);
});

test("some words make something else of a key or token", () => {
  expect(["page_token", "nextPageToken", "publicKey", "CSRF-Token", "verify key"].filter((name) => !isTurned(name))).toEqual([]);
  expect(["api_key", "accessToken", "mypublisher_key", "HOME_TOKEN"].filter(isTurned)).toEqual([]);
});
