import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const monkeylearn: Provider = {
  id: "monkeylearn",
  name: "MonkeyLearn",
  hosts: ["monkeylearn.com"],
  page: "https://app.monkeylearn.com/main/my-account/tab/api-keys/",
  kinds: [
    secret("monkeylearn-api-key", "MonkeyLearn API key", "read texts within your quota", named(["monkey_learn"], chars(classes.hex, 40)), "https://monkeylearn.com/api/v3/"),
  ],
};
