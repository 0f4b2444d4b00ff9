import { alphanumeric } from "../draw.ts";
import { classes, prefixed } from "../fixed-form.ts";
import type { Draw, Provider } from "../provider.ts";

const formats = "https://docs.doppler.com/reference/auth-token-formats";
const service = (draw: Draw): string => `dp.st.${draw.of("ab", 1) === "a" ? "" : `${draw.of("abcd_-", 3)}.`}${draw.of(alphanumeric, draw.between(40, 44))}`;

export const doppler: Provider = {
  id: "doppler",
  name: "Doppler",
  hosts: ["doppler.com"],
  page: "https://dashboard.doppler.com/workplace/tokens",
  kinds: [
    {
      id: "doppler-personal", name: "Doppler personal token", reach: "read and change every secret you can", nature: "secret",
      ...prefixed("dp.pt.", classes.alphanumeric, 40, 44),
      source: [formats, "https://docs.doppler.com/docs/personal-tokens"],
    },
    {
      id: "doppler-cli", name: "Doppler CLI token", reach: "read and change every secret you can", nature: "secret",
      ...prefixed("dp.ct.", classes.alphanumeric, 40, 44),
      source: [formats, "https://docs.doppler.com/docs/cli"],
    },
    {
      id: "doppler-service-account", name: "Doppler service account token", reach: "read and change the secrets it was given", nature: "secret",
      ...prefixed("dp.sa.", classes.alphanumeric, 40, 44),
      source: [formats, "https://docs.doppler.com/docs/service-accounts"],
    },
    {
      id: "doppler-scim", name: "Doppler SCIM token", reach: "add and remove members", nature: "secret",
      ...prefixed("dp.scim.", classes.alphanumeric, 40, 44),
      source: [formats, "https://docs.doppler.com/docs/scim"],
    },
    {
      id: "doppler-service", name: "Doppler service token", reach: "read the secrets of one config", nature: "secret",
      anchors: ["dp.st."],
      // The config's name may stand in the middle.
      pattern: /dp\.st\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}/y,
      boundary: "A-Za-z0-9_-",
      source: [formats, "https://docs.doppler.com/docs/service-tokens"],
      examples: (draw) => ({ hits: [service(draw)], misses: ["dp.st.", "dp.st.dev."], twins: [service(draw).slice(0, 40), `${service(draw)}00000`, service(draw).replace("dp.st", "dp_st")] }),
    },
    {
      id: "doppler-service-identity", name: "Doppler service account identity token", reach: "read and change the secrets it was given, for a short time", nature: "secret",
      ...prefixed("dp.said.", classes.alphanumeric, 40, 44),
      source: [formats, "https://docs.doppler.com/docs/service-account-identities"],
    },
    {
      id: "doppler-audit", name: "Doppler audit token", reach: "read the members and the activity log", nature: "secret",
      ...prefixed("dp.audit.", classes.alphanumeric, 40, 44),
      source: [formats, "https://docs.doppler.com/reference/api"],
    },
  ],
};
