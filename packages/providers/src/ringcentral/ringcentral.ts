import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ringcentral: Provider = {
  id: "ringcentral",
  name: "RingCentral",
  hosts: ["ringcentral.com"],
  page: "https://developers.ringcentral.com/my-account.html",
  kinds: [
    secret("ringcentral-client-secret", "RingCentral client ID or secret", "act as your application", named(["ring_central"], chars(classes.base64Url, 22)), "https://developers.ringcentral.com/guide/authentication"),
  ],
};
