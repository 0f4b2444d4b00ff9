import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const instabug: Provider = {
  id: "instabug",
  name: "Instabug",
  hosts: ["instabug.com", "luciq.ai"],
  page: "https://dashboard.instabug.com",
  kinds: [
    secret("instabug-token", "Instabug application token", "send reports as your application", named(["instabug"], chars(classes.hex, 32)), "https://docs.instabug.com/docs/"),
  ],
};
