import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ipinfodb: Provider = {
  id: "ipinfodb",
  name: "IPInfoDB",
  hosts: ["ipinfodb.com"],
  page: "https://www.ipinfodb.com/account",
  kinds: [
    secret("ipinfodb-api-key", "IPInfoDB API key", "look up addresses within your quota", named(["ip_info_db", "ipinfo_db"], chars(classes.hex, 64)), "https://www.ipinfodb.com/api"),
  ],
};
