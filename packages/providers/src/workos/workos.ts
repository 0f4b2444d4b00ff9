import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const workos: Provider = {
  id: "workos",
  name: "WorkOS",
  hosts: ["workos.com"],
  page: "https://dashboard.workos.com/api-keys",
  kinds: [
    secret("workos-api-key", "WorkOS API key", "read and change users and their organizations", named(["workos", "work_os", "work-os"], "sk_", chars(classes.base64, 60, 120)), "https://workos.com/docs/reference/api-keys"),
    secret("workos-cookie-password", "WorkOS cookie password", "forge sessions of your users", named(["workos_cookie", "workos-cookie"], chars(classes.base64, 32, 64)), "https://workos.com/docs/authkit"),
  ],
};
