import { jsonInBase64, toBase64Url } from "../checksum/base64.ts";
import { base64Url, hex } from "../draw.ts";
import { named, secret, uuid } from "../fixed-form.ts";
import type { Draw, Provider } from "../provider.ts";

const account = (draw: Draw): string => [8, 4, 4, 4, 12].map((length) => draw.of(hex, length)).join("-");
const key = (draw: Draw): string =>
  `IST.${[{ kid: draw.of(base64Url, 8), alg: "RS256" }, { data: JSON.stringify({ id: account(draw), tenant: { type: "account", id: account(draw) } }), iat: draw.between(1_700_000_000, 1_800_000_000) }].map((part) => toBase64Url(JSON.stringify(part))).join(".")}.${draw.of(base64Url, 342)}`;

export const wix: Provider = {
  id: "wix",
  name: "Wix",
  hosts: ["wix.com", "wixapis.com"],
  page: "https://manage.wix.com/account/api-keys",
  kinds: [
    {
      // A signed token behind three letters of its own.
      id: "wix-api-key", name: "Wix API key", reach: "read and change the sites of an account", nature: "secret",
      anchors: ["IST.eyJ"],
      pattern: /IST\.eyJ[A-Za-z0-9_-]{20,200}\.eyJ[A-Za-z0-9_-]{40,1200}\.[A-Za-z0-9_-]{300,700}/y,
      boundary: "A-Za-z0-9_-",
      verify: (value) => typeof jsonInBase64(value.split(".")[1] ?? "")?.["alg"] === "string" && jsonInBase64(value.split(".")[2] ?? "") !== null,
      read: (value) => ((id) => (id === undefined ? {} : { account: id }))(/"tenant\\?":\{\\?"type\\?":\\?"account\\?",\\?"id\\?":\\?"([0-9a-f-]{36})/.exec(String(jsonInBase64(value.split(".")[2] ?? "")?.["data"]))?.[1]),
      source: ["https://dev.wix.com/docs/rest/articles/getting-started/api-keys"],
      examples: (draw) => ({ hits: [key(draw)], misses: ["IST.eyJ"], twins: [key(draw).replace("IST.", "IST:"), key(draw).slice(0, 250)] }),
    },
    secret("wix-app-secret", "Wix app secret key", "act as your application on its users' sites", named(["wix"], ...uuid), "https://dev.wix.com/docs/build-apps/develop-your-app/access/authentication/about-oauth"),
  ],
};
