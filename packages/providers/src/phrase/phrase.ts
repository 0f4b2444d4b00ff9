import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const phrase: Provider = {
  id: "phrase",
  name: "Phrase",
  hosts: ["phrase.com", "phraseapp.com"],
  page: "https://app.phrase.com/settings/oauth_access_tokens",
  kinds: [
    secret("phrase-access-token", "Phrase access token", "read and change your translations", named(["phraseapp", "phrase_access", "phrase_api", "phrase_token", "phrase.com", "phrase"], chars(classes.hex, 64)), "https://developers.phrase.com/en/api/strings/authentication"),
  ],
};
