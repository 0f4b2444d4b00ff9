import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const near = ["amplitude"];

export const amplitude: Provider = {
  id: "amplitude",
  name: "Amplitude",
  hosts: ["amplitude.com"],
  page: "https://app.amplitude.com/analytics/settings/projects",
  kinds: [
    secret("amplitude-api-key", "Amplitude API or secret key", "send events; the secret key reads all of them", named(near, chars(classes.hex, 32)), "https://amplitude.com/docs/apis/authentication"),
    secret("amplitude-deployment-key", "Amplitude Experiment deployment key", "read flags and variants", named(near, "server-", chars(classes.alphanumeric, 32)), "https://amplitude.com/docs/apis/experiment/experiment-management-api"),
    secret("amplitude-client-deployment-key", "Amplitude Experiment client deployment key", "read flags from a page", named(near, "client-", chars(classes.alphanumeric, 32)), "https://amplitude.com/docs/apis/experiment/experiment-management-api", { nature: "publishable" }),
  ],
};
