import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const instatus: Provider = {
  id: "instatus",
  name: "Instatus",
  hosts: ["instatus.com"],
  page: "https://dashboard.instatus.com/developer",
  kinds: [
    secret("instatus-api-key", "Instatus API key", "publish incidents on your status pages", named(["instatus"], chars(classes.hex, 32)), "https://instatus.com/help/api"),
  ],
};
