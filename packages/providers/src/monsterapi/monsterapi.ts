import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const monsterapi: Provider = {
  id: "monsterapi",
  name: "Monster API",
  hosts: ["monsterapi.ai"],
  page: "https://monsterapi.ai/user/dashboard",
  kinds: [
    secret("monsterapi-api-key", "Monster API API key", "use models at your cost", named(["monster_api"], chars(classes.alphanumeric, 20, 64)), "https://developer.monsterapi.ai/"),
  ],
};
