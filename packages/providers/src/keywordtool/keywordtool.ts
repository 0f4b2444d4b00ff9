import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const keywordtool: Provider = {
  id: "keywordtool",
  name: "Keyword Tool",
  hosts: ["keywordtool.io"],
  page: "https://keywordtool.io/api",
  kinds: [
    secret("keywordtool-api-key", "Keyword Tool API key", "look up keywords at your cost", named(["keyword_tool"], chars(classes.hex, 40)), "https://docs.keywordtool.io/"),
  ],
};
