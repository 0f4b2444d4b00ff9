import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.jumio.com/production/Content/Integration/Integration%20Channels/REST%20API/REST%20API%20Overview.htm";

export const jumio: Provider = {
  id: "jumio",
  name: "Jumio",
  hosts: ["jumio.com", "netverify.com"],
  page: "https://portal.netverify.com",
  kinds: [
    secret("jumio-api-secret", "Jumio API secret", "start and read identity checks", named(["jumio", "netverify", "jumio_api"], chars(classes.alphanumeric, 32)), docs),
    secret("jumio-api-token", "Jumio API token", "tells the account; with its secret, read identity checks", named(["jumio", "netverify"], ...uuid), docs),
    secret("jumio-oauth-secret", "Jumio OAuth secret", "start and read identity checks", named(["jumio_client", "jumio_oauth", "jumio_secret"], chars(classes.alphanumeric, 48, 56)), docs),
  ],
};
