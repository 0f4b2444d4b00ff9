import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.appveyor.com/docs/api/";
const near = ["appveyor"];

export const appveyor: Provider = {
  id: "appveyor",
  name: "AppVeyor",
  hosts: ["appveyor.com"],
  page: "https://ci.appveyor.com/api-keys",
  kinds: [
    secret("appveyor-token", "AppVeyor API token", "start builds and read settings as you", named(near, "v2.", chars(classes.lowerAlphanumeric, 20)), docs),
    secret("appveyor-token-old", "AppVeyor API token (old form)", "start builds and read settings of the account", named(near, chars(classes.lowerAlphanumeric, 20)), docs),
  ],
};
