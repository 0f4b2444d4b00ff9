import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.typeform.com/developers/get-started/personal-access-token/";
const near = ["typeform"];
const tokenCharacters = { inClass: "A-Za-z0-9._-", drawn: classes.base64Url.drawn };

export const typeform: Provider = {
  id: "typeform",
  name: "Typeform",
  hosts: ["typeform.com"],
  page: "https://admin.typeform.com/user/tokens",
  kinds: [
    secret("typeform-personal-token", "Typeform personal access token", "read and change forms and their answers", prefixed("tfp_", tokenCharacters, 40, 80), docs),
    secret("typeform-client-secret", "Typeform application client secret", "act as your application", named(near, chars(classes.alphanumeric, 44, 52)), docs),
    secret("typeform-access-token-older", "Typeform access token (older)", "read forms and their answers", named(near, chars(classes.hex, 40)), docs),
  ],
};
