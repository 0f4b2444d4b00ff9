import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const goodday: Provider = {
  id: "goodday",
  name: "GoodDay",
  hosts: ["goodday.work"],
  page: null,
  kinds: [
    secret("goodday-api-token", "GoodDay API token", "read and change projects", named(["goodday", "gooddaywork"], chars(classes.hex, 32)), "https://www.goodday.work/developers/api-v2"),
  ],
};
