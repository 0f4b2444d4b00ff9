import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.runpod.io/get-started/api-keys";

export const runpod: Provider = {
  id: "runpod",
  name: "RunPod",
  hosts: ["runpod.io"],
  page: "https://console.runpod.io/user/settings",
  kinds: [
    secret("runpod-api-key", "RunPod API key", "start machines at your cost", prefixed("rpa_", classes.alphanumeric, 40, 50), docs),
    secret("runpod-legacy-key", "RunPod legacy API key", "start machines at your cost", named(["run_pod"], chars(classes.upperAlphanumeric, 40)), docs),
  ],
};
