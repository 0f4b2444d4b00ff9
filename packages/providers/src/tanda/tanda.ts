import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tanda: Provider = {
  id: "tanda",
  name: "Tanda",
  hosts: ["tanda.co", "workforce.com"],
  page: "https://my.tanda.co/api/oauth/applications",
  kinds: [
    secret("tanda-access-token", "Tanda access token or application secret", "read and change rosters and time sheets", named(["tanda_", "tanda-", "tandaapi", "tanda"], chars(classes.hex, 64)), "https://my.tanda.co/api/v2/documentation"),
  ],
};
