import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ziflow: Provider = {
  id: "ziflow",
  name: "Ziflow",
  hosts: ["ziflow.com", "ziflow.io"],
  page: "https://app.ziflow.io",
  kinds: [
    secret("ziflow-api-key", "Ziflow API key", "read and change proofs", named(["ziflow"], chars(classes.lowerAlphanumeric, 26, 64)), "https://api-docs.ziflow.com/"),
  ],
};
