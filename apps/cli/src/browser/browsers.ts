export type Platform = "linux" | "darwin" | "win32";

/** Where a browser is on one platform. Folders stand below `base` of that platform (see {@link folders}). */
interface Home {
  /** Its profiles: it is here when this folder is. */
  readonly profile: string;
  /** Folder of its native-messaging manifests. On Windows our own folder, named by the registry. */
  readonly manifests: string;
  /** Names of its program in PATH (Linux): it is here, though it never ran. */
  readonly programs?: readonly string[];
  /** Windows: key below HKEY_CURRENT_USER that names the manifest. */
  readonly registryKey?: string;
}

export interface BrowserRow {
  readonly id: string;
  readonly name: string;
  /** How its manifest names the extension: `allowed_origins` or `allowed_extensions`. */
  readonly family: "chromium" | "firefox";
  readonly on: Readonly<Partial<Record<Platform, Home>>>;
}

const chromium = (id: string, name: string, linux: string, programs: readonly string[], darwin: string, win32: readonly [profile: string, key: string] | null): BrowserRow => ({
  id, name, family: "chromium",
  on: {
    linux: { profile: linux, manifests: `${linux}/NativeMessagingHosts`, programs },
    darwin: { profile: darwin, manifests: `${darwin}/NativeMessagingHosts` },
    ...(win32 === null ? {} : { win32: { profile: win32[0], manifests: "native-messaging/chromium", registryKey: `Software\\${win32[1]}\\NativeMessagingHosts` } }),
  },
});

/**
 * Adding a browser is one row here. Sources: developer.chrome.com/docs/extensions/develop/concepts/native-messaging,
 * learn.microsoft.com/microsoft-edge/extensions-chromium/developer-guide/native-messaging,
 * developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Native_manifests. Brave reads Chrome's keys on Windows, and Vivaldi too.
 * Flatpak and Snap builds of Chromium cannot start a host outside their box, so they have no row.
 */
export const browsers: readonly BrowserRow[] = [
  chromium("chrome", "Google Chrome", "google-chrome", ["google-chrome", "google-chrome-stable"], "Google/Chrome", ["Google/Chrome/User Data", "Google\\Chrome"]),
  chromium("chromium", "Chromium", "chromium", ["chromium", "chromium-browser"], "Chromium", ["Chromium/User Data", "Chromium"]),
  chromium("edge", "Microsoft Edge", "microsoft-edge", ["microsoft-edge", "microsoft-edge-stable"], "Microsoft Edge", ["Microsoft/Edge/User Data", "Microsoft\\Edge"]),
  chromium("brave", "Brave", "BraveSoftware/Brave-Browser", ["brave-browser", "brave"], "BraveSoftware/Brave-Browser", ["BraveSoftware/Brave-Browser/User Data", "Google\\Chrome"]),
  chromium("vivaldi", "Vivaldi", "vivaldi", ["vivaldi", "vivaldi-stable"], "Vivaldi", ["Vivaldi/User Data", "Google\\Chrome"]),
  chromium("opera", "Opera", "opera", ["opera"], "com.operasoftware.Opera", null),
  {
    id: "firefox", name: "Firefox", family: "firefox",
    on: {
      linux: { profile: "~/.mozilla", manifests: "~/.mozilla/native-messaging-hosts", programs: ["firefox", "firefox-esr"] },
      darwin: { profile: "Firefox", manifests: "Mozilla/NativeMessagingHosts" },
      win32: { profile: "~/AppData/Roaming/Mozilla/Firefox", manifests: "native-messaging/firefox", registryKey: "Software\\Mozilla\\NativeMessagingHosts" },
    },
  },
  {
    id: "librewolf", name: "LibreWolf", family: "firefox",
    on: {
      linux: { profile: "~/.librewolf", manifests: "~/.librewolf/native-messaging-hosts", programs: ["librewolf"] },
      darwin: { profile: "LibreWolf", manifests: "LibreWolf/NativeMessagingHosts" },
    },
  },
];
