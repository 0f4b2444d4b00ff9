import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.buildpulse.io/";
const near = ["buildpulse"];

export const buildpulse: Provider = {
  id: "buildpulse",
  name: "BuildPulse",
  hosts: ["buildpulse.io"],
  page: "https://app.buildpulse.io",
  kinds: [
    secret("buildpulse-secret-key", "BuildPulse secret access key", "send test results", named(near, chars(classes.base64, 40)), docs),
    secret("buildpulse-access-key", "BuildPulse access key ID", "tells the account; with its secret, send test results", named(near, chars(classes.alphanumeric, 20, 32)), docs),
  ],
};
