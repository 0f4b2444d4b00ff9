import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const coda: Provider = {
  id: "coda",
  name: "Coda",
  hosts: ["coda.io"],
  page: "https://coda.io/account",
  kinds: [
    secret("coda-api-token", "Coda API token", "read and change documents as you", named(["coda_api", "coda_token", "coda_io", "coda.io", "coda"], ...uuid), "https://coda.io/developers/apis/v1"),
  ],
};
