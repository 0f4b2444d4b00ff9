import { hex, shortened } from "../draw.ts";
import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Draw, Provider } from "../provider.ts";

const docs = "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/";
const ingest = (draw: Draw): string => `${draw.of("ab", 1) === "a" ? `eu01xx${draw.of(hex, 30)}` : draw.of(hex, 36)}NRAL`;

export const newrelic: Provider = {
  id: "newrelic",
  name: "New Relic",
  hosts: ["newrelic.com"],
  page: "https://one.newrelic.com/api-keys",
  kinds: [
    {
      id: "newrelic-user", name: "New Relic user key", reach: "read and change what its owner can", nature: "secret",
      ...prefixed("NRAK-", classes.upperAlphanumeric, 27),
      source: [docs],
    },
    {
      id: "newrelic-browser", name: "New Relic browser key", reach: "send page measurements, as every page does", nature: "publishable",
      ...prefixed("NRJS-", classes.hex, 19),
      source: [docs],
    },
    secret("newrelic-insert", "New Relic insert key", "send events into your account, at your cost", prefixed("NRII-", classes.base64Url, 32), docs),
    secret("newrelic-query", "New Relic query key", "read what your account has measured", prefixed("NRIQ-", classes.base64Url, 32), docs),
    secret("newrelic-admin", "New Relic admin key", "manage users and alerts", prefixed("NRAA-", classes.hex, 27), docs),
    {
      // In the EU a region stands first, `eu01xx`, so not hex alone.
      id: "newrelic-license", name: "New Relic license key", reach: "send data into your account, at your cost", nature: "secret",
      anchors: ["NRAL"], anchorAt: 36,
      pattern: /[0-9a-z]{36}NRAL/y,
      boundary: "A-Za-z0-9_-",
      source: ["https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/#license-key"],
      examples: (draw) => ({ hits: [ingest(draw)], misses: ["NRAL"], twins: [ingest(draw).slice(1), shortened(ingest(draw)), `${ingest(draw)}0`] }),
    },
  ],
};
