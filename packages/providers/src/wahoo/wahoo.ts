import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const wahoo: Provider = {
  id: "wahoo",
  name: "Wahoo",
  hosts: ["wahooligan.com", "wahoofitness.com"],
  page: "https://developers.wahooligan.com/applications",
  kinds: [
    secret("wahoo-client-secret", "Wahoo client ID, secret or token", "act as your application, or read what its user trained", named(["wahoo"], chars(classes.base64Url, 43)), "https://cloud-api.wahooligan.com/"),
  ],
};
