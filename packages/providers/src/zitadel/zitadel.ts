import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const near = ["zitadel"];

export const zitadel: Provider = {
  id: "zitadel",
  name: "ZITADEL",
  hosts: ["zitadel.com", "zitadel.cloud"],
  page: null,
  kinds: [
    secret("zitadel-personal-token", "ZITADEL personal access token", "act as its service user", named(near, chars(classes.base64Url, 71)), "https://zitadel.com/docs/guides/integrate/service-users/personal-access-token"),
    secret("zitadel-client-secret", "ZITADEL client secret", "act as your application", named(near, chars(classes.alphanumeric, 64)), "https://zitadel.com/docs/guides/integrate/service-users/client-credentials"),
    secret("zitadel-masterkey", "ZITADEL master key", "read every secret of a server", named(["zitadel_masterkey", "zitadel"], chars(classes.alphanumeric, 32)), "https://zitadel.com/docs/self-hosting/manage/configure"),
  ],
};
