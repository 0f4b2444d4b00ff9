import { classes, named, parts, prefixed, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://wakatime.com/developers#authentication";

export const wakatime: Provider = {
  id: "wakatime",
  name: "WakaTime",
  hosts: ["wakatime.com"],
  page: "https://wakatime.com/settings/account",
  kinds: [
    secret("wakatime-api-key", "WakaTime API key", "read and write what you worked on", parts("waka_", ...uuid), docs),
    secret("wakatime-application-secret", "WakaTime application secret", "act as your application", prefixed("waka_sec_", classes.alphanumeric, 60, 100), docs),
    secret("wakatime-access-token", "WakaTime access token", "read what its user worked on", prefixed("waka_tok_", classes.alphanumeric, 60, 100), docs),
    secret("wakatime-refresh-token", "WakaTime refresh token", "make new access tokens", prefixed("waka_ref_", classes.alphanumeric, 60, 100), docs),
    secret("wakatime-api-key-older", "WakaTime API key (older)", "read and write what you worked on", named(["waka_time"], ...uuid), docs),
  ],
};
