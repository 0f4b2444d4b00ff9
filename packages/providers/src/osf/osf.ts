import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const osf: Provider = {
  id: "osf",
  name: "Open Science Framework",
  hosts: ["osf.io"],
  page: "https://osf.io/settings/tokens",
  kinds: [
    secret("osf-personal-token", "Open Science Framework personal access token", "read and change your projects", named(["osf_token", "osf_api", "osf_pat", "osf.io", "osf"], chars(classes.alphanumeric, 70)), "https://developer.osf.io/#tag/Authentication"),
  ],
};
