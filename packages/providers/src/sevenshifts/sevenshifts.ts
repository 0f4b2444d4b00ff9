import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.7shifts.com/reference/authentication";
const near = ["seven_shifts", "7shifts"];

export const sevenshifts: Provider = {
  id: "sevenshifts",
  name: "7shifts",
  hosts: ["7shifts.com"],
  page: "https://app.7shifts.com",
  kinds: [
    secret("sevenshifts-access-token", "7shifts access token", "read and change rosters", named(near, chars(classes.upperAlphanumeric, 30, 40)), docs),
    secret("sevenshifts-access-token-hex", "7shifts access token or client secret", "read and change rosters", named(near, chars(classes.hex, 64)), docs),
  ],
};
