import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://osu.ppy.sh/docs/index.html";

export const osu: Provider = {
  id: "osu",
  name: "osu!",
  hosts: ["ppy.sh"],
  page: "https://osu.ppy.sh/home/account/edit",
  kinds: [
    secret("osu-client-secret", "osu! client secret", "act as your application", named(["osu_client", "osu_secret", "osu_client_secret", "osu_api_v2", "osu_oauth"], chars(classes.alphanumeric, 40)), docs),
    secret("osu-api-key", "osu! API key (v1)", "read scores within your quota", named(["osu_api", "osu_key", "osu_apikey"], chars(classes.hex, 40)), docs),
  ],
};
