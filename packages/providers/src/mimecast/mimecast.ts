import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://integrations.mimecast.com/documentation/api-overview/authentication-and-authorization/";

export const mimecast: Provider = {
  id: "mimecast",
  name: "Mimecast",
  hosts: ["mimecast.com"],
  page: "https://console.mimecast.com",
  kinds: [
    secret("mimecast-secret-key", "Mimecast secret key", "read and change how your mail is filtered", named(["mimecast_secret", "mimecast"], chars(classes.base64, 86), "=="), docs),
    secret("mimecast-access-key", "Mimecast access key", "tells the user; with its secret, read mail's filters", named(["mimecast_access", "mimecast"], chars(classes.base64, 160, 260)), docs),
    secret("mimecast-client-secret", "Mimecast client secret", "read and change how your mail is filtered", named(["mimecast_client", "mimecast"], chars(classes.alphanumeric, 64)), docs),
  ],
};
