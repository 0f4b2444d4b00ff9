import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const revai: Provider = {
  id: "revai",
  name: "Rev AI",
  hosts: ["rev.ai"],
  page: "https://www.rev.ai/access_token",
  kinds: [
    secret("revai-access-token", "Rev AI access token", "transcribe at your cost, and read transcripts", named(["rev_ai", "rev.ai"], chars(classes.base64Url, 50, 130)), "https://docs.rev.ai/get-started/"),
  ],
};
