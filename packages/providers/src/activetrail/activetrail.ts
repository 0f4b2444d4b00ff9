import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const activetrail: Provider = {
  id: "activetrail",
  name: "ActiveTrail",
  hosts: ["activetrail.com"],
  page: null,
  kinds: [
    secret("activetrail-api-token", "ActiveTrail API token", "read contacts and send campaigns", named(["active_trail"], chars(classes.upperHex, 80, 130)), "https://webapi.mymarketing.co.il/api/docs"),
  ],
};
