import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.codeium.com/";
const near = ["codeium", "windsurf"];

export const codeium: Provider = {
  id: "codeium",
  name: "Codeium",
  hosts: ["codeium.com", "windsurf.com"],
  page: "https://codeium.com/profile",
  kinds: [
    secret("codeium-api-key", "Codeium API key", "use models as you", named(near, ...uuid), docs),
    secret("codeium-service-key", "Codeium service key", "read the team's usage", named(near, chars(classes.alphanumeric, 32, 64)), docs),
  ],
};
