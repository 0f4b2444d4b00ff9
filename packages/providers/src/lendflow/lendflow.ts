import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const lendflow: Provider = {
  id: "lendflow",
  name: "Lendflow",
  hosts: ["lendflow.com"],
  page: "https://dashboard.lendflow.com",
  kinds: [
    secret("lendflow-api-key", "Lendflow API key", "read and make applications for loans", named(["lendflow"], chars(classes.alphanumeric, 36, 64)), "https://docs.lendflow.com/"),
  ],
};
