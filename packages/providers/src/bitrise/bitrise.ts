import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.bitrise.io/en/bitrise-ci/api/authenticating-with-the-bitrise-api.html";
const near = ["bitrise"];

export const bitrise: Provider = {
  id: "bitrise",
  name: "Bitrise",
  hosts: ["bitrise.io"],
  page: "https://app.bitrise.io/me/account/security",
  kinds: [
    secret("bitrise-token", "Bitrise personal access token", "start builds and read apps as you", named(near, chars(classes.base64Url, 86)), docs),
    secret("bitrise-workspace-token", "Bitrise Workspace API token", "start builds and change what the workspace owns", prefixed("bitwat_", classes.base64Url, 32, 100), docs),
    secret("bitrise-personal-token", "Bitrise personal access token (new form)", "start builds and read apps as you", prefixed("bitpat_", classes.base64Url, 32, 100), docs),
    secret("bitrise-build-trigger", "Bitrise build trigger token", "start builds of one app", named(near, chars(classes.base64Url, 22)), docs),
  ],
};
