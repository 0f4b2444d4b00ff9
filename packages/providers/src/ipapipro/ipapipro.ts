import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ipapipro: Provider = {
  id: "ipapipro",
  name: "ip-api Pro",
  hosts: ["ip-api.com"],
  page: "https://members.ip-api.com",
  kinds: [
    secret("ipapipro-key", "ip-api Pro key", "look up addresses at your cost", named(["ip_api", "ipapi_pro", "pro.ip-api"], chars(classes.alphanumeric, 13, 16)), "https://ip-api.com/docs/api:json"),
  ],
};
