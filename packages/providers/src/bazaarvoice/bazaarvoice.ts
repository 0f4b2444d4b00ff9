import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.bazaarvoice.com/v1.0-ConversationsAPI/docs/authentication";
const near = ["bazaarvoice"];

export const bazaarvoice: Provider = {
  id: "bazaarvoice",
  name: "Bazaarvoice",
  hosts: ["bazaarvoice.com"],
  page: "https://portal.bazaarvoice.com",
  kinds: [
    secret("bazaarvoice-passkey", "Bazaarvoice API passkey", "read reviews and send them", named(near, chars(classes.base64Url, 45)), docs),
    secret("bazaarvoice-passkey-old", "Bazaarvoice API passkey (old form)", "read reviews and send them", named(near, chars(classes.lowerAlphanumeric, 25)), docs),
  ],
};
