import { hex, lower, shortened } from "../draw.ts";
import { named, secret, uuid } from "../fixed-form.ts";
import type { Draw, Provider } from "../provider.ts";

const realToken = (draw: Draw): string => `${draw.of(lower, 6)}@pve!${draw.of(lower, 8)}=${[8, 4, 4, 4, 12].map((length) => draw.of(hex, length)).join("-")}`;

export const proxmox: Provider = {
  id: "proxmox",
  name: "Proxmox VE",
  hosts: [],
  page: null,
  kinds: [
    {
      id: "proxmox-api-token", name: "Proxmox API token", reach: "change your virtual machines where its owner may", nature: "secret",
      anchors: ["PVEAPIToken="],
      pattern: /PVEAPIToken=[A-Za-z0-9._-]{1,60}@[A-Za-z0-9._-]{1,30}![A-Za-z0-9._-]{1,60}=[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/y,
      boundary: "A-Za-z0-9_-",
      read: (value) => ({ account: value.slice("PVEAPIToken=".length, value.indexOf("!")) }),
      source: ["https://pve.proxmox.com/wiki/Proxmox_VE_API#API_Tokens"],
      examples: (draw) => ({ hits: [`PVEAPIToken=${realToken(draw)}`], misses: ["PVEAPIToken=", "PVEAPIToken=USER@REALM!TOKENID=UUID"], twins: [shortened(`PVEAPIToken=${realToken(draw)}`), `PVEAPIToken=${realToken(draw)}0`] }),
    },
    secret("proxmox-token-secret", "Proxmox API token secret", "change your virtual machines, with its token's name", named(["proxmox", "pve_token", "pve_api", "pm_api_token"], ...uuid), "https://pve.proxmox.com/wiki/User_Management#pveum_tokens"),
  ],
};
