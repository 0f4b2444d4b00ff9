import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mboum: Provider = {
  id: "mboum",
  name: "Mboum",
  hosts: ["mboum.com"],
  page: "https://mboum.com/dashboard",
  kinds: [
    secret("mboum-api-key", "Mboum API key", "read market data within your quota", named(["mboum"], chars(classes.alphanumeric, 50)), "https://docs.mboum.com/"),
  ],
};
