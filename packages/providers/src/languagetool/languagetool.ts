import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://languagetool.org/http-api/";

export const languagetool: Provider = {
  id: "languagetool",
  name: "LanguageTool",
  hosts: ["languagetool.org", "languagetoolplus.com"],
  page: "https://languagetool.org/editor/settings/access-tokens",
  kinds: [
    secret("languagetool-api-key", "LanguageTool API key", "check texts at your cost", named(["language_tool", "languagetoolplus"], chars(classes.base64Url, 16, 40)), docs),
    secret("languagetool-api-key-pit", "LanguageTool access token", "check texts at your cost", prefixed("pit-", classes.alphanumeric, 12, 40), docs),
  ],
};
