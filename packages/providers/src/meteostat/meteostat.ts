import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const meteostat: Provider = {
  id: "meteostat",
  name: "Meteostat",
  hosts: ["meteostat.net"],
  page: "https://dev.meteostat.net",
  kinds: [
    secret("meteostat-api-key", "Meteostat API key", "read the weather within your quota", named(["meteostat"], chars(classes.alphanumeric, 32)), "https://dev.meteostat.net/"),
  ],
};
