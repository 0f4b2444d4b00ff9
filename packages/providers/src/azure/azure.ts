import { alphanumeric, base64, shortened } from "../draw.ts";
import type { Draw, Provider } from "../provider.ts";

const secretClass = "A-Za-z0-9_~.-";
const client = (draw: Draw): string => `${draw.of(alphanumeric, 3)}${draw.of("78", 1)}Q~${draw.of(alphanumeric, 34)}`;
const storage = (draw: Draw): string => `${draw.of(base64, 76)}+ASt${draw.of(base64, 5)}${draw.of("AQgw", 1)}==`;

export const azure: Provider = {
  id: "azure",
  name: "Azure",
  hosts: ["azure.com", "microsoft.com", "microsoftonline.com", "windows.net"],
  page: "https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps",
  kinds: [
    {
      id: "azure-client-secret", name: "Entra client secret", reach: "sign in as the application", nature: "secret",
      anchors: ["7Q~", "8Q~"], anchorAt: 3,
      pattern: /[A-Za-z0-9_~.-]{3}[78]Q~[A-Za-z0-9_~.-]{31,34}/y,
      boundary: secretClass,
      source: ["https://learn.microsoft.com/en-us/purview/sit-defn-client-secret-api-key", "https://learn.microsoft.com/en-us/entra/identity-platform/how-to-add-credentials"],
      examples: (draw) => ({ hits: [client(draw)], misses: ["8Q~"], twins: [client(draw).slice(0, 36), `${client(draw)}a`, client(draw).replace("Q~", "q~")] }),
    },
    {
      id: "azure-storage-key", name: "Azure storage account key", reach: "read, change and delete everything in the storage account", nature: "secret",
      anchors: ["+ASt"], anchorAt: 76,
      pattern: /[A-Za-z0-9+/]{76}\+ASt[A-Za-z0-9+/]{5}[AQgw]==/y,
      boundary: "A-Za-z0-9+/=",
      source: ["https://learn.microsoft.com/en-us/purview/sit-defn-azure-storage-account-key"],
      examples: (draw) => ({ hits: [storage(draw)], misses: ["+ASt"], twins: [shortened(storage(draw)), storage(draw).slice(1), storage(draw).replace("+ASt", "+ASs")] }),
    },
  ],
};
