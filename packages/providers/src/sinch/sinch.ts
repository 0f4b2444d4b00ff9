import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.sinch.com/docs/voice/api-reference/authentication/";
const near = ["sinch"];

export const sinch: Provider = {
  id: "sinch",
  name: "Sinch",
  hosts: ["sinch.com"],
  page: "https://dashboard.sinch.com",
  kinds: [
    secret("sinch-application-secret", "Sinch application secret", "send messages and make calls at your cost", named(near, chars(classes.base64, 22), "=="), docs),
    secret("sinch-api-token", "Sinch service plan API token", "send messages at your cost", named(near, chars(classes.hex, 32)), "https://developers.sinch.com/docs/sms/api-reference/"),
    secret("sinch-application-key", "Sinch application key", "tells the application; with its secret, act as it", named(near, ...uuid), docs),
  ],
};
