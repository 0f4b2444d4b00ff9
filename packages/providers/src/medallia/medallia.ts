import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const medallia: Provider = {
  id: "medallia",
  name: "Medallia",
  hosts: ["medallia.com"],
  page: null,
  kinds: [
    secret("medallia-client-secret", "Medallia client secret", "read what your customers said", named(["medallia"], chars(classes.alphanumeric, 32, 64)), "https://developer.medallia.com/medallia-apis/reference/authentication"),
  ],
};
