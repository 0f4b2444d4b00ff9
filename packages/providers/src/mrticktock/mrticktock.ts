import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mrticktock: Provider = {
  id: "mrticktock",
  name: "Mr. Tick Tock",
  hosts: ["mrticktock.com"],
  page: null,
  kinds: [
    secret("mrticktock-password", "Mr. Tick Tock API password", "read and change your hours", named(["mr_tick_tock"], chars(classes.alphanumeric, 20, 64)), "https://mrticktock.com/api"),
  ],
};
