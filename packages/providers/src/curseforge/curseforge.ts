import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const curseforge: Provider = {
  id: "curseforge",
  name: "CurseForge",
  hosts: ["curseforge.com"],
  page: "https://console.curseforge.com/#/api-keys",
  kinds: [
    // In the form of a hash of a password (bcrypt), of which there are many more.
    secret("curseforge-api-key", "CurseForge API key", "use up your quota", named(["curse_forge"], "2a$10$", chars(classes.base64, 53)), "https://docs.curseforge.com/rest-api/#authentication"),
    secret("curseforge-upload-token", "CurseForge upload token", "publish files as you", named(["curse_forge"], ...uuid), "https://support.curseforge.com/en/support/solutions/articles/9000197321"),
  ],
};
