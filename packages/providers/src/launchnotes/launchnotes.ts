import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://help.launchnotes.com/en/collections/3466023-api";
const near = ["launchnotes"];

export const launchnotes: Provider = {
  id: "launchnotes",
  name: "LaunchNotes",
  hosts: ["launchnotes.com", "app.launchnotes.io"],
  page: "https://app.launchnotes.io",
  kinds: [
    secret("launchnotes-token", "LaunchNotes token", "publish announcements", named(near, "management_", chars(classes.alphanumeric, 20, 64)), docs),
    secret("launchnotes-public-token", "LaunchNotes public token", "read announcements", named(near, "public_", chars(classes.alphanumeric, 20, 64)), docs, { nature: "publishable" }),
  ],
};
