import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const capmonster: Provider = {
  id: "capmonster",
  name: "CapMonster Cloud",
  hosts: ["capmonster.cloud"],
  page: "https://capmonster.cloud/en/Dashboard",
  kinds: [
    secret("capmonster-client-key", "CapMonster Cloud client key", "solve captchas at your cost", named(["capmonster"], chars(classes.hex, 32)), "https://docs.capmonster.cloud/docs/api/methods/create-task/"),
  ],
};
