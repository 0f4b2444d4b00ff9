import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.openuv.io/uvindex";

export const openuv: Provider = {
  id: "openuv",
  name: "OpenUV",
  hosts: ["openuv.io"],
  page: "https://www.openuv.io/console",
  kinds: [
    secret("openuv-access-token", "OpenUV access token", "read the sun's index within your quota", parts("openuv-", chars(classes.lowerAlphanumeric, 16, 22), "-io"), docs),
    secret("openuv-access-token-older", "OpenUV access token (older)", "read the sun's index within your quota", named(["open_uv"], chars(classes.hex, 32)), docs),
  ],
};
