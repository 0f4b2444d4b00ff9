import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const baichuan: Provider = {
  id: "baichuan",
  name: "Baichuan",
  hosts: ["baichuan-ai.com"],
  page: "https://platform.baichuan-ai.com/console/apikey",
  kinds: [
    secret("baichuan-api-key", "Baichuan API key", "use models at your cost", named(["baichuan"], "sk-", chars(classes.hex, 32)), "https://platform.baichuan-ai.com/docs/api"),
  ],
};
