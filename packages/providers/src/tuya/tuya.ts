import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.tuya.com/en/docs/iot/new-singnature";
const near = ["tuya"];

export const tuya: Provider = {
  id: "tuya",
  name: "Tuya",
  hosts: ["tuya.com", "tuyacn.com", "tuyaeu.com", "tuyaus.com"],
  page: "https://platform.tuya.com",
  kinds: [
    secret("tuya-access-secret", "Tuya access secret", "command the devices of a project", named(near, chars(classes.lowerAlphanumeric, 32)), docs),
    secret("tuya-access-id", "Tuya access ID", "tells the project; with its secret, command its devices", named(near, chars(classes.lowerAlphanumeric, 20)), docs),
    secret("tuya-local-key", "Tuya local key of a device", "command one device in your network", named(["tuya_local", "local_key", "tuya"], chars(classes.alphanumeric, 16)), docs),
  ],
};
