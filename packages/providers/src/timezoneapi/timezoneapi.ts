import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const timezoneapi: Provider = {
  id: "timezoneapi",
  name: "TimezoneAPI",
  hosts: ["timezoneapi.io"],
  page: "https://timezoneapi.io/account",
  kinds: [
    secret("timezoneapi-api-token", "TimezoneAPI token", "read time zones within your quota", named(["timezone_api"], chars(classes.alphanumeric, 20)), "https://timezoneapi.io/developers"),
  ],
};
