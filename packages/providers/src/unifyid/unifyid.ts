import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const unifyid: Provider = {
  id: "unifyid",
  name: "UnifyID",
  hosts: ["unify.id"],
  page: "https://dashboard.unify.id",
  kinds: [
    secret("unifyid-api-key", "UnifyID API key", "verify people at your cost", named(["unifyid"], chars(classes.base64Url, 43), "="), "https://unify.id/developers"),
  ],
};
