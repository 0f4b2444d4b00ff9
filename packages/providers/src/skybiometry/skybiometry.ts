import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const skybiometry: Provider = {
  id: "skybiometry",
  name: "SkyBiometry",
  hosts: ["skybiometry.com"],
  page: "https://skybiometry.com",
  kinds: [
    secret("skybiometry-api-key", "SkyBiometry API key or secret", "use your quota of recognition", named(["sky_biometry"], chars(classes.lowerAlphanumeric, 25, 26)), "https://skybiometry.com/documentation/"),
  ],
};
