import { named, uuid, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const guru: Provider = {
  id: "guru",
  name: "Guru",
  hosts: ["getguru.com"],
  page: null,
  kinds: [
    secret("guru-api-token", "Guru API token", "read and change cards", named(["guru_api", "getguru", "guru_token", "guru"], ...uuid), "https://developer.getguru.com/reference/authentication"),
  ],
};
