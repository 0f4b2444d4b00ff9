import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.tiktok.com/doc/oauth-user-access-token-management";
const near = ["tik_tok"];

export const tiktok: Provider = {
  id: "tiktok",
  name: "TikTok",
  hosts: ["tiktok.com", "tiktokapis.com", "tiktokglobalshop.com"],
  page: "https://developers.tiktok.com/apps",
  kinds: [
    secret("tiktok-access-token", "TikTok access token", "read and post as its user for a day", prefixed("act.", classes.alphanumeric, 40, 120), docs),
    secret("tiktok-refresh-token", "TikTok refresh token", "make new access tokens", prefixed("rft.", classes.alphanumeric, 40, 120), docs),
    secret("tiktok-client-token", "TikTok client access token", "read public posts as your application", prefixed("clt.", classes.alphanumeric, 40, 120), docs),
    secret("tiktok-client-secret", "TikTok client secret", "act as your application", named(near, chars(classes.alphanumeric, 32)), docs),
    secret("tiktok-ads-token", "TikTok ads access token", "run campaigns at their owner's cost", named(near, chars(classes.hex, 40)), "https://business-api.tiktok.com/portal/docs?id=1738373164380162"),
    secret("tiktok-shop-token", "TikTok Shop access token", "read and change a shop and its orders", prefixed("TTP_", classes.base64Url, 60, 240), "https://partner.tiktokshop.com/docv2/page/authorization-overview-202407"),
  ],
};
