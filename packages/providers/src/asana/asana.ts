import { digits, hex, shortened } from "../draw.ts";
import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Draw, Provider } from "../provider.ts";

const id = (draw: Draw): string => `1${draw.of(digits, 15)}`;
const older = (draw: Draw): string => `1/${id(draw)}:${draw.of(hex, 32)}`;
const newer = (draw: Draw): string => `2/${id(draw)}/${id(draw)}:${draw.of(hex, 32)}`;

export const asana: Provider = {
  id: "asana",
  name: "Asana",
  hosts: ["asana.com"],
  page: "https://app.asana.com/0/my-apps",
  kinds: [
    {
      // A version, the user's id, since 2023 the token's too, and the secret.
      id: "asana-personal", name: "Asana personal access token", reach: "read and change tasks as you", nature: "secret",
      anchors: ["1/1", "2/1"],
      pattern: /[12]\/1[0-9]{14,15}(?:\/1[0-9]{14,15})?:[0-9a-f]{32}/y,
      boundary: "A-Za-z0-9_/-",
      read: (value) => ((account) => (account === undefined ? {} : { account }))(value.split(/[/:]/)[1]),
      source: ["https://developers.asana.com/docs/personal-access-token"],
      examples: (draw) => ({
        hits: [older(draw), newer(draw)],
        misses: ["on the 1/1 of each year", `1/${id(draw)}`],
        twins: [shortened(older(draw)), `${newer(draw)}0`, newer(draw).replace(":", "/")],
      }),
    },
    secret("asana-client-secret", "Asana client secret", "act as your application", named(["asana"], chars(classes.hex, 32)), "https://developers.asana.com/docs/oauth"),
  ],
};
