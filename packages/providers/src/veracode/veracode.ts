import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.veracode.com/r/c_api_credentials3";
const near = ["veracode", "vera_id", "vera_key", "vid_key"];

export const veracode: Provider = {
  id: "veracode",
  name: "Veracode",
  hosts: ["veracode.com", "veracode.eu", "veracode.us"],
  page: "https://web.analysiscenter.veracode.com/login/#/APICredentials",
  kinds: [
    secret("veracode-api-id-eu", "Veracode API ID (Europe)", "tells the user; with its key, read flaws and start scans", prefixed("vera01ei-", classes.hex, 32), docs),
    secret("veracode-api-key-eu", "Veracode API key (Europe)", "read flaws and start scans as you", prefixed("vera01es-", classes.hex, 128), docs),
    secret("veracode-api-id-us", "Veracode API ID (government)", "tells the user; with its key, read flaws and start scans", prefixed("vera01gi-", classes.hex, 32), docs),
    secret("veracode-api-key-us", "Veracode API key (government)", "read flaws and start scans as you", prefixed("vera01gs-", classes.hex, 128), docs),
    secret("veracode-api-key", "Veracode API key", "read flaws and start scans as you", named(near, chars(classes.hex, 128)), docs),
    secret("veracode-api-id", "Veracode API ID", "tells the user; with its key, read flaws and start scans", named(near, chars(classes.hex, 32)), docs),
    secret("veracode-sca-token", "Veracode SCA agent token", "write scan results of a workspace", named(["srcclr_api_token", "srcclr", "sourceclear"], chars(classes.base64Url, 60, 300)), "https://docs.veracode.com/r/Setting_Up_Agent_Based_Scans"),
  ],
};
