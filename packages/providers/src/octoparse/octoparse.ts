import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const octoparse: Provider = {
  id: "octoparse",
  name: "Octoparse",
  hosts: ["octoparse.com"],
  page: "https://www.octoparse.com",
  kinds: [
    secret("octoparse-token", "Octoparse token", "start and read your tasks", named(["octoparse"], chars(classes.base64Url, 64, 380)), "https://openapi.octoparse.com/"),
  ],
};
