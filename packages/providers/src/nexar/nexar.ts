import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://support.nexar.com/support/solutions/articles/101000471994-authorization";

export const nexar: Provider = {
  id: "nexar",
  name: "Nexar (Octopart)",
  hosts: ["octopart.com", "nexar.com"],
  page: "https://portal.nexar.com/applications",
  kinds: [
    secret("nexar-client-secret", "Nexar (Octopart) client secret", "search parts within your quota", named(["nexar", "nexar_client", "octopart"], chars(classes.base64Url, 43)), docs),
    secret("nexar-api-key", "Octopart API key (older)", "search parts within your quota", named(["octopart"], ...uuid), docs),
  ],
};
