import { shortened, upperHex } from "../draw.ts";
import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Draw, Provider } from "../provider.ts";

const warning = "_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_";
const cookie = (draw: Draw): string => warning + draw.of(upperHex, draw.between(300, 1200));

export const roblox: Provider = {
  id: "roblox",
  name: "Roblox",
  hosts: ["roblox.com"],
  page: "https://create.roblox.com/dashboard/credentials",
  kinds: [
    {
      id: "roblox-session", name: "Roblox session cookie", reach: "be you, and spend your Robux", nature: "secret",
      anchors: ["_|WARNING:-DO-NOT-SHARE-THIS."],
      pattern: new RegExp(`${warning.replaceAll("|", String.raw`\|`).replaceAll(".", String.raw`\.`)}[A-Za-z0-9_.-]{100,2400}`, "y"),
      boundary: "A-Za-z0-9_-",
      source: ["https://create.roblox.com/docs/cloud/auth"],
      examples: (draw) => ({ hits: [cookie(draw)], misses: [warning, ".ROBLOSECURITY"], twins: [warning + draw.of(upperHex, 99), shortened(warning) + draw.of(upperHex, 400)] }),
    },
    secret("roblox-open-cloud-key", "Roblox Open Cloud API key", "change your experiences, their data and assets", named(["roblox"], chars(classes.base64, 48)), "https://create.roblox.com/docs/cloud/auth/api-keys"),
  ],
};
