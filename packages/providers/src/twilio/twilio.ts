import { alphanumeric, digits, hex, shortened } from "../draw.ts";
import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Draw, Provider } from "../provider.ts";

const auth = (draw: Draw): string => draw.of(hex, 32);
const apiSecret = (draw: Draw): string => draw.of(alphanumeric, 31) + draw.of(digits, 1);

/** The SIDs (`AC…`, `SK…`) are names, not secrets; what opens something has no mark of its own, so it is looked for near its name. */
export const twilio: Provider = {
  id: "twilio",
  name: "Twilio",
  hosts: ["twilio.com"],
  page: "https://console.twilio.com/us1/account/keys-credentials/api-keys",
  kinds: [
    {
      id: "twilio-auth-token", name: "Twilio auth token", reach: "send messages and calls at your cost, and forge Twilio's requests", nature: "secret",
      anchors: null,
      near: ["twilio_auth_token", "twilio_token", "twilio"],
      pattern: /[0-9a-f]{32}/y,
      boundary: "A-Za-z0-9_-",
      source: ["https://www.twilio.com/docs/iam/api/authtoken"],
      examples: (draw) => ({ hits: [auth(draw)], misses: ["TWILIO_AUTH_TOKEN=your_auth_token", `"etag": "${auth(draw)}"`], twins: [shortened(auth(draw)), `${auth(draw)}0`, `${shortened(auth(draw))}g`] }),
    },
    {
      id: "twilio-api-key", name: "Twilio API key secret", reach: "send messages and calls at your cost", nature: "secret",
      anchors: null,
      near: ["twilio_api_key_secret", "twilio_api_secret", "twilio_key_secret", "twilio"],
      pattern: /(?=[A-Za-z]{0,31}[0-9])[A-Za-z0-9]{32}/y,
      boundary: "A-Za-z0-9_-",
      source: ["https://www.twilio.com/docs/iam/api-keys"],
      examples: (draw) => ({ hits: [apiSecret(draw)], misses: ["TWILIO_API_SECRET=your_api_secret"], twins: [apiSecret(draw).slice(1), `${apiSecret(draw)}0`] }),
    },
    secret("twilio-api-key-sid", "Twilio API key SID", "tells the key; with its secret, send messages and calls", prefixed("SK", classes.hex, 32), "https://www.twilio.com/docs/iam/api-keys"),
    secret("twilio-account-sid", "Twilio account SID", "tells the account", prefixed("AC", classes.hex, 32), "https://www.twilio.com/docs/iam/api/account", { nature: "publishable" }),
  ],
};
