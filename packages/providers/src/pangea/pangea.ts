import { prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://pangea.cloud/docs/api/auth";
const lowerBase32 = { inClass: "a-z2-7", drawn: "abcdefghijklmnopqrstuvwxyz234567" };

export const pangea: Provider = {
  id: "pangea",
  name: "Pangea",
  hosts: ["pangea.cloud"],
  page: "https://console.pangea.cloud",
  kinds: [
    secret("pangea-service-token", "Pangea service token", "use your services and read their logs", prefixed("pts_", lowerBase32, 32), docs),
    secret("pangea-client-token", "Pangea client token", "start a sign-in from a page", prefixed("pcl_", lowerBase32, 32), docs, { nature: "publishable" }),
  ],
};
