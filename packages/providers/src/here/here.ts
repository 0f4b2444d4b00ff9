import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const here: Provider = {
  id: "here",
  name: "HERE",
  hosts: ["here.com", "hereapi.com"],
  page: "https://platform.here.com/admin/apps",
  kinds: [
    secret("here-api-key", "HERE API key", "use maps at your cost", named(["here_api", "here_key", "here_maps", "here_api_key"], chars(classes.base64Url, 43)), "https://www.here.com/docs/category/identity-and-access-management"),
  ],
};
