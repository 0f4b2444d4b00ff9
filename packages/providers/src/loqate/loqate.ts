import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const loqate: Provider = {
  id: "loqate",
  name: "Loqate",
  hosts: ["loqate.com", "addressy.com"],
  page: "https://account.loqate.com",
  kinds: [
    secret("loqate-key", "Loqate key", "look up addresses at your cost", named(["loqate", "pca_predict", "addressy"], chars(classes.upperAlphanumeric, 4), "-", chars(classes.upperAlphanumeric, 4), "-", chars(classes.upperAlphanumeric, 4), "-", chars(classes.upperAlphanumeric, 4)), "https://docs.loqate.com/"),
  ],
};
