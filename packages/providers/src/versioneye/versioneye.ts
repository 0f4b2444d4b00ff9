import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const versioneye: Provider = {
  id: "versioneye",
  name: "VersionEye",
  hosts: ["versioneye.com"],
  page: "https://www.versioneye.com/settings/api",
  kinds: [
    secret("versioneye-api-key", "VersionEye API key", "read your projects", named(["version_eye"], chars(classes.hex, 20, 40)), "https://www.versioneye.com/api/v2"),
  ],
};
