import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.100ms.live/docs/get-started/v2/get-started/security-and-tokens";
const near = ["hundredms", "100ms", "hms_", "hms_app", "hms_access"];

export const hundredms: Provider = {
  id: "hundredms",
  name: "100ms",
  hosts: ["100ms.live"],
  page: "https://dashboard.100ms.live/developer",
  kinds: [
    secret("hundredms-app-secret", "100ms app secret", "sign tokens of any room", named(near, chars(classes.base64Url, 86)), docs),
    secret("hundredms-app-access-key", "100ms app access key", "tells the application", named(near, chars(classes.hex, 24)), docs, { nature: "publishable" }),
  ],
};
