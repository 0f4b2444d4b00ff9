import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const qase: Provider = {
  id: "qase",
  name: "Qase",
  hosts: ["qase.io"],
  page: "https://app.qase.io/user/api/token",
  kinds: [
    secret("qase-api-token", "Qase API token", "read and change test cases", named(["qase"], chars(classes.hex, 64)), "https://developers.qase.io/reference/authentication"),
  ],
};
