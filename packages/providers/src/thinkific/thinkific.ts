import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const thinkific: Provider = {
  id: "thinkific",
  name: "Thinkific",
  hosts: ["thinkific.com"],
  page: "https://app.thinkific.com/manage/settings/code_and_analytics",
  kinds: [
    secret("thinkific-api-key", "Thinkific API key", "read and change courses and their students", named(["thinkific"], chars(classes.hex, 32)), "https://developers.thinkific.com/api/using-the-api"),
  ],
};
