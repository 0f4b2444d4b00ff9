import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.zoom.us/docs/internal-apps/s2s-oauth/";
const near = ["zoom_client", "zoom_secret", "zoom_api", "zoom_account", "zoom_sdk", "zoom_token", "zoom_webhook", "zoom_verification", "zoom.us", "zoom"];

export const zoom: Provider = {
  id: "zoom",
  name: "Zoom",
  hosts: ["zoom.us", "zoom.com"],
  page: "https://marketplace.zoom.us/user/build",
  kinds: [
    secret("zoom-client-secret", "Zoom client secret", "read and change meetings and users as your application", named(near, chars(classes.alphanumeric, 32)), docs),
    secret("zoom-client-id", "Zoom client ID or secret token", "tells the application, or forges events that your server believes", named(near, chars(classes.base64Url, 22)), docs),
    secret("zoom-jwt-secret", "Zoom API secret (older)", "read and change meetings and users", named(near, chars(classes.alphanumeric, 36)), docs),
  ],
};
