import { chromiumFlatpak, closedBox, type Box, type BrowserRow, type Home, type Source } from "./browser-row.ts";

const documented = (from: string): Source => ({ known: "documented", from });
const reported = (from: string): Source => ({ known: "reported", from });
const inferred = (from: string): Source => ({ known: "inferred", from });

const chromeDocs = documented("developer.chrome.com/docs/extensions/develop/concepts/native-messaging");
const edgeDocs = documented("learn.microsoft.com/microsoft-edge/extensions-chromium/developer-guide/native-messaging");
const bitwarden = "bitwarden/clients apps/desktop/src/main/native-messaging.main.ts";
/** Chromium looks into NativeMessagingHosts of its profile folder, and on Windows every build of it also reads Chrome's key. */
const asChromium = "MicrosoftDocs/edge-developer#533, asamuzaK/webExtNativeMsg#21";

const noPortal = "Chromium does not speak to the desktop's WebExtensions portal, so inside a snap it cannot start a program of yours. Use the distribution's own package, the maker's, or the flatpak.";
const chromiumSnap = (appId: string, profile: string): Box => closedBox("snap", appId, `~/snap/${appId}/${profile}`, noPortal, reported("keepassxreboot/keepassxc#12741, keepassxreboot/keepassxc#8756, brave/brave-browser#17537"));

interface Where {
  /** Folder below ~/.config; null where there is no such build. */
  readonly linux: string | null;
  readonly programs: readonly string[];
  readonly darwin: string | null;
  /** Profile folder below AppData\Local (or from `~/`), and the key that is read. */
  readonly win32: readonly [profile: string, key: string] | null;
  readonly boxes?: readonly Box[];
  readonly policies?: readonly string[];
  /** Its folders are those of the row above: then only its program tells that it is here. */
  readonly shared?: true;
  /** A second folder that is read besides its own, below the platform's base. */
  readonly also?: { readonly linux: string; readonly darwin: string };
}

const row = (id: string, name: string, where: Where, source: Source): BrowserRow => {
  const home = (folder: string, also: string | undefined, programs: readonly string[]): Home => ({
    profiles: where.shared ? [] : [folder], manifests: [folder, ...(also === undefined ? [] : [also])].map((each) => `${each}/NativeMessagingHosts`), programs,
  });
  return {
    id, name, family: "chromium", boxes: where.boxes ?? [], policies: where.policies ?? [], ...source,
    on: {
      ...(where.linux === null ? {} : { linux: home(where.linux, where.also?.linux, where.programs) }),
      ...(where.darwin === null ? {} : { darwin: home(where.darwin, where.also?.darwin, []) }),
      ...(where.win32 === null ? {} : { win32: { profiles: where.shared ? [] : [where.win32[0]], manifests: ["native-messaging/chromium"], registryKey: `Software\\${where.win32[1]}\\NativeMessagingHosts` } }),
    },
  };
};

const chromePolicies = ["opt/chrome/policies/managed"];
const chromiumPolicies = ["chromium/policies/managed", "chromium-browser/policies/managed"];
const edgePolicies = ["opt/edge/policies/managed"];
const bravePolicies = ["brave/policies/managed", "opt/brave/policies/managed"];
const operaOfChrome = { linux: "google-chrome", darwin: "Google/Chrome" };

/** Chrome, Chromium and everything built on it. Channels keep folders of their own; on Windows they share their release's key. */
export const chromiumBrowsers: readonly BrowserRow[] = [
  row("chrome", "Google Chrome", { linux: "google-chrome", programs: ["google-chrome", "google-chrome-stable"], darwin: "Google/Chrome", win32: ["Google/Chrome/User Data", "Google\\Chrome"], policies: chromePolicies, boxes: [chromiumFlatpak("com.google.Chrome", "google-chrome", reported(bitwarden))] }, chromeDocs),
  row("chrome-beta", "Google Chrome Beta", { linux: "google-chrome-beta", programs: ["google-chrome-beta"], darwin: "Google/Chrome Beta", win32: ["Google/Chrome Beta/User Data", "Google\\Chrome"], policies: chromePolicies }, reported(`${bitwarden}, asamuzaK/webExtNativeMsg#21`)),
  row("chrome-dev", "Google Chrome Dev", { linux: "google-chrome-unstable", programs: ["google-chrome-unstable"], darwin: "Google/Chrome Dev", win32: ["Google/Chrome Dev/User Data", "Google\\Chrome"], policies: chromePolicies, boxes: [chromiumFlatpak("com.google.ChromeDev", "google-chrome-unstable", inferred("as com.google.Chrome"))] }, reported(`${bitwarden}, guest271314/native-messaging-d8`)),
  row("chrome-canary", "Google Chrome Canary", { linux: "google-chrome-canary", programs: ["google-chrome-canary"], darwin: "Google/Chrome Canary", win32: ["Google/Chrome SxS/User Data", "Google\\Chrome"], policies: chromePolicies }, reported(`${bitwarden}, asamuzaK/webExtNativeMsg#21`)),
  row("chromium", "Chromium", { linux: "chromium", programs: ["chromium", "chromium-browser"], darwin: "Chromium", win32: ["Chromium/User Data", "Chromium"], policies: chromiumPolicies, boxes: [chromiumSnap("chromium", "common/chromium"), chromiumFlatpak("org.chromium.Chromium", "chromium", reported(bitwarden))] }, chromeDocs),
  row("ungoogled-chromium", "ungoogled-chromium", { shared: true, linux: "chromium", programs: ["ungoogled-chromium"], darwin: "Chromium", win32: ["Chromium/User Data", "Chromium"], policies: chromiumPolicies, boxes: [chromiumFlatpak("io.github.ungoogled_software.ungoogled_chromium", "chromium", inferred("as org.chromium.Chromium"))] }, inferred("built as Chromium, with Chromium's folders and keys")),
  row("edge", "Microsoft Edge", { linux: "microsoft-edge", programs: ["microsoft-edge", "microsoft-edge-stable"], darwin: "Microsoft Edge", win32: ["Microsoft/Edge/User Data", "Microsoft\\Edge"], policies: edgePolicies, boxes: [chromiumFlatpak("com.microsoft.Edge", "microsoft-edge", reported(bitwarden))] }, edgeDocs),
  row("edge-beta", "Microsoft Edge Beta", { linux: "microsoft-edge-beta", programs: ["microsoft-edge-beta"], darwin: "Microsoft Edge Beta", win32: ["Microsoft/Edge Beta/User Data", "Microsoft\\Edge"], policies: edgePolicies }, reported(`${bitwarden}, GSConnect/gnome-shell-extension-gsconnect src/utils/setup.js`)),
  row("edge-dev", "Microsoft Edge Dev", { linux: "microsoft-edge-dev", programs: ["microsoft-edge-dev"], darwin: "Microsoft Edge Dev", win32: ["Microsoft/Edge Dev/User Data", "Microsoft\\Edge"], policies: edgePolicies }, reported(`${bitwarden}, GSConnect/gnome-shell-extension-gsconnect src/utils/setup.js`)),
  row("edge-canary", "Microsoft Edge Canary", { linux: null, programs: [], darwin: "Microsoft Edge Canary", win32: ["Microsoft/Edge SxS/User Data", "Microsoft\\Edge"] }, reported(bitwarden)),
  row("brave", "Brave", {
    linux: "BraveSoftware/Brave-Browser", programs: ["brave-browser", "brave-browser-stable", "brave"], darwin: "BraveSoftware/Brave-Browser", win32: ["BraveSoftware/Brave-Browser/User Data", "Google\\Chrome"], policies: bravePolicies,
    boxes: [chromiumSnap("brave", "current/.config/BraveSoftware/Brave-Browser"), chromiumFlatpak("com.brave.Browser", "BraveSoftware/Brave-Browser", reported("aclap-dev/vdhcoapp#136, keepassxreboot/keepassxc-browser#1631"))],
  }, reported("keepassxreboot/keepassxc src/browser/NativeMessageInstaller.cpp, brave/muon#256")),
  row("brave-beta", "Brave Beta", { linux: "BraveSoftware/Brave-Browser-Beta", programs: ["brave-browser-beta", "brave-beta"], darwin: "BraveSoftware/Brave-Browser-Beta", win32: ["BraveSoftware/Brave-Browser-Beta/User Data", "Google\\Chrome"], policies: bravePolicies }, reported("browserpass/browserpass-legacy#295")),
  row("brave-nightly", "Brave Nightly", { linux: "BraveSoftware/Brave-Browser-Nightly", programs: ["brave-browser-nightly", "brave-nightly"], darwin: "BraveSoftware/Brave-Browser-Nightly", win32: ["BraveSoftware/Brave-Browser-Nightly/User Data", "Google\\Chrome"], policies: bravePolicies }, reported("GSConnect/gnome-shell-extension-gsconnect src/utils/setup.js")),
  row("brave-origin", "Brave Origin", { linux: "BraveSoftware/Brave-Origin", programs: ["brave-origin", "brave-origin-browser"], darwin: null, win32: null, policies: bravePolicies }, reported("omacom/omarchy#10292")),
  row("vivaldi", "Vivaldi", { linux: "vivaldi", programs: ["vivaldi", "vivaldi-stable"], darwin: "Vivaldi", win32: ["Vivaldi/User Data", "Google\\Chrome"], policies: ["opt/vivaldi/policies/managed"], boxes: [chromiumFlatpak("com.vivaldi.Vivaldi", "vivaldi", inferred("as com.google.Chrome"))] }, reported("keepassxreboot/keepassxc src/browser/NativeMessageInstaller.cpp")),
  row("vivaldi-snapshot", "Vivaldi Snapshot", { linux: "vivaldi-snapshot", programs: ["vivaldi-snapshot"], darwin: "Vivaldi Snapshot", win32: null, policies: ["opt/vivaldi/policies/managed"] }, inferred("its profile folder, as every Chromium's")),
  row("opera", "Opera", { linux: "opera", programs: ["opera", "opera-stable"], darwin: "com.operasoftware.Opera", win32: ["~/AppData/Roaming/Opera Software/Opera Stable", "Google\\Chrome"], also: operaOfChrome, policies: ["opt/opera/policies/managed"], boxes: [chromiumSnap("opera", "current/.config/opera"), chromiumFlatpak("com.opera.Opera", "opera", inferred("as com.google.Chrome"))] }, reported("slgobinath/uget-chrome-wrapper#16, XapaJIaMnu/translateLocally#98")),
  row("opera-beta", "Opera Beta", { linux: "opera-beta", programs: ["opera-beta"], darwin: "com.operasoftware.OperaNext", win32: ["~/AppData/Roaming/Opera Software/Opera Next", "Google\\Chrome"], also: operaOfChrome }, inferred("as Opera")),
  row("opera-developer", "Opera Developer", { linux: "opera-developer", programs: ["opera-developer"], darwin: "com.operasoftware.OperaDeveloper", win32: ["~/AppData/Roaming/Opera Software/Opera Developer", "Google\\Chrome"], also: operaOfChrome }, inferred("as Opera")),
  row("opera-gx", "Opera GX", { linux: "opera-gx", programs: ["opera-gx"], darwin: "com.operasoftware.OperaGX", win32: ["~/AppData/Roaming/Opera Software/Opera GX Stable", "Google\\Chrome"], also: operaOfChrome }, inferred("as Opera")),
  row("arc", "Arc", { linux: null, programs: [], darwin: "Arc/User Data", win32: null }, reported("keepassxreboot/keepassxc-browser#2171, osquery/osquery#8473")),
  row("helium", "Helium", { linux: "net.imput.helium", programs: ["helium", "helium-browser"], darwin: "net.imput.helium", win32: null, policies: chromiumPolicies }, reported(bitwarden)),
  row("thorium", "Thorium", { linux: "thorium", programs: ["thorium-browser", "thorium"], darwin: "Thorium", win32: ["Thorium/User Data", "Google\\Chrome"] }, inferred(`its profile folder; ${asChromium}`)),
  row("yandex", "Yandex Browser", { linux: "yandex-browser", programs: ["yandex-browser-stable", "yandex-browser"], darwin: "Yandex/YandexBrowser", win32: ["Yandex/YandexBrowser/User Data", "Google\\Chrome"] }, inferred(`its profile folder; ${asChromium}`)),
];
