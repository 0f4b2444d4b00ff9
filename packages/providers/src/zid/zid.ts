import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zid: Provider = {
  id: "zid",
  name: "Zid",
  hosts: ["zid.sa"],
  page: "https://partner.zid.sa",
  kinds: [
    secret("zid-access-token", "Zid manager token", "read and change a shop and its orders", named(["zid_", "zid-"], chars(classes.base64Url, 100, 400)), "https://docs.zid.sa/authorization"),
  ],
};
