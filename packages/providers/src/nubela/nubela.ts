import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const nubela: Provider = {
  id: "nubela",
  name: "Proxycurl (Nubela)",
  hosts: ["nubela.co", "proxycurl.com", "enrichlayer.com"],
  page: "https://nubela.co/dashboard",
  kinds: [
    secret("nubela-api-key", "Proxycurl (Nubela) API key", "look up people at your cost", named(["nubela", "proxy_curl", "enrichlayer"], chars(classes.base64Url, 22)), "https://enrichlayer.com/docs"),
  ],
};
