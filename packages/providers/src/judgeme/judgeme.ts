import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const judgeme: Provider = {
  id: "judgeme",
  name: "Judge.me",
  hosts: ["judge.me"],
  page: "https://judge.me/settings",
  kinds: [
    secret("judgeme-private-token", "Judge.me private token", "read and change your shop's reviews", named(["judge_me", "judge.me"], chars(classes.base64Url, 27)), "https://judge.me/api/docs#section/Authentication"),
  ],
};
