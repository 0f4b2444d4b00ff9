import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const shodan: Provider = {
  id: "shodan",
  name: "Shodan",
  hosts: ["shodan.io"],
  page: "https://account.shodan.io",
  kinds: [
    secret("shodan-api-key", "Shodan API key", "use your credits", named(["shodan"], chars(classes.alphanumeric, 32)), "https://developer.shodan.io/api"),
  ],
};
