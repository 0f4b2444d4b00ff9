import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const apacta: Provider = {
  id: "apacta",
  name: "Apacta",
  hosts: ["apacta.com"],
  page: "https://app.apacta.com",
  kinds: [
    secret("apacta-api-key", "Apacta API key", "read and change projects and hours", named(["apacta"], chars(classes.base64Url, 30, 60)), "https://apidoc.apacta.com/"),
  ],
};
