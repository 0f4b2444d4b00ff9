import { lower, digits, shortened } from "../draw.ts";
import type { Draw, Provider } from "../provider.ts";

const alphabet = lower + digits;
/** Its marks `msh`, `p1` and `jsn` stand within it. */
const made = (draw: Draw): string => `${draw.of(alphabet, 10)}msh${draw.of(alphabet, 15)}p1${draw.of(alphabet, 6)}jsn${draw.of(alphabet, 12)}`;

export const rapidapi: Provider = {
  id: "rapidapi",
  name: "RapidAPI",
  hosts: ["rapidapi.com"],
  page: "https://rapidapi.com/developer/dashboard",
  kinds: [
    {
      id: "rapidapi-key", name: "RapidAPI key", reach: "call every API you subscribed to, at your cost", nature: "secret",
      anchors: ["msh"], anchorAt: 10,
      pattern: /[a-z0-9]{10}msh[a-z0-9]{15}p1[a-z0-9]{6}jsn[a-z0-9]{12}/y,
      boundary: "A-Za-z0-9_-",
      source: ["https://docs.rapidapi.com/docs/keys-and-key-rotation"],
      examples: (draw) => ({ hits: [made(draw)], misses: ["X-RapidAPI-Key: SIGN-UP-FOR-KEY", "msh"], twins: [shortened(made(draw)), `${made(draw)}0`, made(draw).replace("p1", "q2")] }),
    },
  ],
};
