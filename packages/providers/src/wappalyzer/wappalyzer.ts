import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const wappalyzer: Provider = {
  id: "wappalyzer",
  name: "Wappalyzer",
  hosts: ["wappalyzer.com"],
  page: "https://www.wappalyzer.com/apikey/",
  kinds: [
    secret("wappalyzer-api-key", "Wappalyzer API key", "look up sites at your cost", named(["wappalyzer"], chars(classes.alphanumeric, 40)), "https://www.wappalyzer.com/docs/api/v2/basics/"),
  ],
};
