import { classes, named, prefixed, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const curseforge: Provider = {
  id: "curseforge",
  name: "CurseForge",
  hosts: ["curseforge.com"],
  page: "https://console.curseforge.com/#/api-keys",
  kinds: [
    secret("curseforge-api-key", "CurseForge API key", "use up your quota", prefixed("$2a$10$", classes.base64, 53), "https://docs.curseforge.com/rest-api/#authentication"),
    secret("curseforge-upload-token", "CurseForge upload token", "publish files as you", named(["curseforge", "curse_forge"], ...uuid), "https://support.curseforge.com/en/support/solutions/articles/9000197321"),
  ],
};
