import { alphanumeric, shortened } from "../draw.ts";
import type { Draw, Provider } from "../provider.ts";

const token = (draw: Draw): string => `gsk_${draw.of(alphanumeric, 52)}`;

export const groq: Provider = {
  id: "groq",
  name: "Groq",
  hosts: ["groq.com"],
  page: "https://console.groq.com/keys",
  kinds: [
    {
      id: "groq-api-key", name: "Groq API key", reach: "use models at your cost", nature: "secret",
      anchors: ["gsk_"],
      pattern: /gsk_[A-Za-z0-9]{52}/y,
      boundary: "A-Za-z0-9_-",
      source: ["https://console.groq.com/docs/quickstart"],
      examples: (draw) => ({ hits: [token(draw)], misses: ["gsk_"], twins: [shortened(token(draw)), `${token(draw)}0`] }),
    },
  ],
};
