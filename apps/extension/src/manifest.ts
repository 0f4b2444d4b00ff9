import { birthMatches } from "./birth-matches.ts";
import { chromiumKey, FIREFOX_ID } from "./identity.ts";

export type Target = "chromium" | "firefox";

/** `<all_urls>`: a paste can go wrong on any page, and the guard has to be there before the page is. */
const everywhere = ["<all_urls>"];

/** The manifest of a target. Everything that a reviewer asks about stands here. */
export const manifestOf = (target: Target, version: string): Readonly<Record<string, unknown>> => ({
  manifest_version: 3,
  name: "__MSG_extension_name__",
  version,
  description: "__MSG_extension_description__",
  default_locale: "en",
  icons: { 16: "icon-16.png", 32: "icon-32.png", 48: "icon-48.png", 128: "icon-128.png" },
  action: { default_title: "Tokenward", default_popup: "popup.html", default_icon: { 16: "icon-16.png", 32: "icon-32.png" } },
  options_ui: { page: "options.html", open_in_tab: true },
  permissions: ["nativeMessaging", "storage", "alarms", "scripting"],
  host_permissions: everywhere,
  content_scripts: [
    { matches: everywhere, js: ["content.js"], run_at: "document_start", world: "ISOLATED", all_frames: true, match_about_blank: true, match_origin_as_fallback: true },
    // After the guard, whose eyes it uses. Only top frames of the providers' exact hosts.
    { matches: birthMatches(), js: ["birth.js"], run_at: "document_end", world: "ISOLATED", all_frames: false },
  ],
  content_security_policy: {
    extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; frame-ancestors 'none'; base-uri 'none'",
  },
  incognito: "spanning",
  ...(target === "chromium"
    ? { key: chromiumKey, minimum_chrome_version: "119", background: { service_worker: "background.js" }, optional_permissions: ["contentSettings"] }
    : {
        background: { scripts: ["background.js"] },
        browser_specific_settings: { gecko: { id: FIREFOX_ID, strict_min_version: "140.0", data_collection_permissions: { required: ["none"] } } },
      }),
});
