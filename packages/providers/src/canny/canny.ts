import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const canny: Provider = {
  id: "canny",
  name: "Canny",
  hosts: ["canny.io"],
  page: "https://canny.io/admin/settings/api",
  kinds: [
    secret("canny-api-key", "Canny API key", "read and change posts and users", named(["canny_api", "canny_key", "canny_io", "canny.io", "canny"], ...uuid), "https://developers.canny.io/api-reference"),
  ],
};
