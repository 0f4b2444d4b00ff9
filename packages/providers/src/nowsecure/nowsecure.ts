import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const nowsecure: Provider = {
  id: "nowsecure",
  name: "NowSecure",
  hosts: ["nowsecure.com"],
  page: "https://platform.nowsecure.com",
  kinds: [
    secret("nowsecure-api-token", "NowSecure API token (older)", "analyse apps at your cost", named(["nowsecure"], chars(classes.base64Url, 100, 380)), "https://docs.nowsecure.com/"),
  ],
};
