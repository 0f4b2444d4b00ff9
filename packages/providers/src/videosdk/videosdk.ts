import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.videosdk.live/api-reference/realtime-communication/intro";
const near = ["video_sdk"];

export const videosdk: Provider = {
  id: "videosdk",
  name: "VideoSDK",
  hosts: ["videosdk.live"],
  page: "https://app.videosdk.live/api-keys",
  kinds: [
    secret("videosdk-api-secret", "VideoSDK secret", "sign tokens of any room", named(near, chars(classes.hex, 64)), docs),
    secret("videosdk-api-key", "VideoSDK API key", "tells the account", named(near, ...uuid), docs, { nature: "publishable" }),
  ],
};
