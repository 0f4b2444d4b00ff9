import { chars, classes, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const authress: Provider = {
  id: "authress",
  name: "Authress",
  hosts: ["authress.io"],
  page: "https://authress.io/app/#/settings?focus=clients",
  kinds: [
    secret("authress-access-key", "Authress service client access key", "change users' permissions", parts("sc_", chars(classes.lowerAlphanumeric, 5, 30), ".", chars(classes.lowerAlphanumeric, 4, 6), ".", "acc_", chars(classes.base64Url, 10, 32), ".", chars(classes.base64, 30, 120)), "https://authress.io/knowledge-base/docs/authorization/service-clients"),
  ],
};
