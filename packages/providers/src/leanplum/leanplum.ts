import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.leanplum.com/reference/get_api-action";
const near = ["leanplum"];

export const leanplum: Provider = {
  id: "leanplum",
  name: "Leanplum",
  hosts: ["leanplum.com"],
  page: "https://www.leanplum.com/dashboard",
  kinds: [
    secret("leanplum-production-key", "Leanplum production key", "send events and messages as your app", named(near, "prod_", chars(classes.base64Url, 43)), docs),
    secret("leanplum-development-key", "Leanplum development key", "use the development mode", named(near, "dev_", chars(classes.base64Url, 43)), docs, { nature: "test" }),
    secret("leanplum-export-key", "Leanplum export or read-only key", "read what your users did", named(near, "exp_", chars(classes.base64Url, 43)), docs),
    secret("leanplum-content-key", "Leanplum content read-only key", "read your messages", named(near, "cro_", chars(classes.base64Url, 43)), docs),
  ],
};
