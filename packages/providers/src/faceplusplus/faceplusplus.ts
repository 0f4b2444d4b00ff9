import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const faceplusplus: Provider = {
  id: "faceplusplus",
  name: "Face++",
  hosts: ["faceplusplus.com"],
  page: null,
  kinds: [
    secret("faceplusplus-api-secret", "Face++ API key or secret", "recognise faces at your cost", named(["face_plus_plus", "facepp"], chars(classes.base64Url, 32)), "https://console.faceplusplus.com/documents/5671787"),
  ],
};
