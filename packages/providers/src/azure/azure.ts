import { marvin32 } from "../checksum/marvin.ts";
import { alphanumeric, altered, base64, lower, shortened, upper } from "../draw.ts";
import type { Draw, Provider, TokenKind } from "../provider.ts";
import { plainKeys } from "./plain-keys.ts";
import { signedKey } from "./signed-key.ts";

const formats = "https://learn.microsoft.com/en-us/purview/sit-defn-azure-ad-client-secret";
const checks = "https://github.com/microsoft/security-utilities/blob/main/src/Microsoft.Security.Utilities.Core/IdentifiableMetadata.cs";

/** Digits of a client secret's checksum, 66 of them. */
const alphabet = `${lower}${upper}1234567890.-_~`;
/** The first three of the checksum's digits; there are fewer for one number in a million. */
const tail = (before: string): string => {
  let text = "";
  for (let rest = marvin32(before, "AadPwd00"); rest > 0; rest = Math.floor(rest / alphabet.length)) text = alphabet.charAt(rest % alphabet.length) + text;
  return text.slice(0, 3);
};
const client = (draw: Draw): string => ((before) => before + tail(before))(`${draw.of(alphanumeric, 3)}8Q~${draw.of(alphanumeric, 31)}`);
const older = (draw: Draw): string => `${draw.of(alphanumeric, 3)}7Q~${draw.of(alphanumeric, 31)}`;
const redis = (draw: Draw): string => `${draw.of(base64, 33)}AzCa${draw.of(upper.slice(0, 16), 1)}${draw.of(base64, 4)}${draw.of("AEIMQUYcgkosw048", 1)}=`;

const kind = (id: string, name: string, reach: string, form: ReturnType<typeof signedKey>): TokenKind => ({ id: `azure-${id}`, name: `Azure ${name}`, reach, nature: "secret", ...form });
const messaging = ["Manage00", "Send0000", "Listen00", "System00", "Unknown0"] as const;

export const azure: Provider = {
  id: "azure",
  name: "Azure",
  hosts: ["azure.com", "microsoft.com", "microsoftonline.com", "windows.net"],
  page: "https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps",
  kinds: [
    {
      id: "azure-client-secret", name: "Entra client secret", reach: "sign in as the application", nature: "secret",
      anchors: ["8Q~"], anchorAt: 3,
      pattern: /[A-Za-z0-9_~.-]{3}8Q~[A-Za-z0-9_~.-]{34}/y,
      // Not the dot: the checksum knows better than the full stop of a sentence.
      boundary: "A-Za-z0-9_~-",
      verify: (value) => tail(value.slice(0, -3)) === value.slice(-3),
      source: [formats, checks],
      examples: (draw) => ({ hits: [client(draw)], misses: ["8Q~"], twins: [shortened(client(draw)), `${client(draw)}a`, client(draw).replace("Q~", "q~"), altered(client(draw), 10), altered(client(draw), -1)] }),
    },
    {
      // Without a checksum.
      id: "azure-client-secret-old", name: "Entra client secret (old form)", reach: "sign in as the application", nature: "secret",
      anchors: ["7Q~"], anchorAt: 3,
      pattern: /[A-Za-z0-9_~.-]{3}7Q~[A-Za-z0-9_~.-]{31}/y,
      boundary: "A-Za-z0-9_~.-",
      harmless: (value) => (value.includes("defghijklmnopqr") ? "This is the sample from Microsoft's documentation." : null),
      source: [formats, checks],
      examples: (draw) => ({ hits: [older(draw)], misses: ["7Q~"], twins: [shortened(older(draw)), `${older(draw)}a`, older(draw).replace("Q~", "q~")] }),
    },
    kind("storage-key", "storage account key", "read, change and delete everything in the storage account", signedKey("+ASt", 64, ["Default0"])),
    kind("cosmos-key", "Cosmos DB key", "read or change every database of the account", signedKey("ACDb", 64, ["MastRW00", "MastRO00"])),
    kind("batch-key", "Batch account key", "run jobs at your cost", signedKey("+ABa", 64, ["AbAcct00"])),
    kind("service-bus-key", "Service Bus key", "send and read messages", signedKey("+ASb", 32, messaging)),
    kind("event-hub-key", "Event Hubs key", "send and read events", signedKey("+AEh", 32, messaging)),
    kind("relay-key", "Relay key", "listen and send through the relay", signedKey("+ARm", 32, messaging)),
    kind("iot-key", "IoT Hub key", "act as a device, or as the hub", signedKey("AIoT", 32, ["IoTHub00", "DpsKey00", "Device00"])),
    kind("search-key", "AI Search key", "query or change search indexes", signedKey("AzSe", 39, ["PAdmin00", "Query000"])),
    kind("registry-password", "Container Registry password", "pull and push container images", signedKey("+ACR", 39, ["ACRDflt0"])),
    {
      // Microsoft writes some of these without + and /, after the checksum is made: it cannot be checked.
      id: "azure-redis-key", name: "Azure Cache for Redis key", reach: "read and change the whole cache", nature: "secret",
      anchors: ["AzCa"], anchorAt: 33,
      pattern: /[A-Za-z0-9+/]{33}AzCa[A-P][A-Za-z0-9+/]{5}=/y,
      boundary: "A-Za-z0-9+/",
      source: [checks],
      examples: (draw) => ({ hits: [redis(draw)], misses: ["AzCa"], twins: [shortened(redis(draw)), redis(draw).slice(1), redis(draw).replace("AzCa", "AzCb")] }),
    },
    ...plainKeys,
  ],
};
