import { chars, classes, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tardis: Provider = {
  id: "tardis",
  name: "Tardis.dev",
  hosts: ["tardis.dev"],
  page: "https://tardis.dev",
  kinds: [
    secret("tardis-api-key", "Tardis.dev API key", "read market data at your cost", parts("TD.", chars(classes.base64Url, 16), ".", chars(classes.base64Url, 14, 17), ".", chars(classes.base64Url, 14, 17), ".", chars(classes.base64Url, 14, 17), ".", chars(classes.base64Url, 14, 17)), "https://docs.tardis.dev/api/getting-started"),
  ],
};
