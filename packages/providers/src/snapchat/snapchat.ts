import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const snapchat: Provider = {
  id: "snapchat",
  name: "Snapchat",
  hosts: ["snapchat.com", "snapkit.com"],
  page: "https://business.snapchat.com",
  kinds: [
    secret("snapchat-client-secret", "Snapchat client secret", "act as your application", named(["snapchat", "snap_client", "snapkit"], chars(classes.hex, 20, 32)), "https://developers.snap.com/api/marketing-api/Ads-API/authentication"),
  ],
};
