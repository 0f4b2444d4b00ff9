import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mender: Provider = {
  id: "mender",
  name: "Mender",
  hosts: ["mender.io"],
  page: "https://hosted.mender.io",
  kinds: [
    secret("mender-tenant-token", "Mender tenant token", "offer devices to your organization", named(["mender_tenant", "mender_token", "mender_api"], chars(classes.base64Url, 100, 380)), "https://docs.mender.io/server-integration/using-the-apis"),
  ],
};
