import { closedBox, flatpak, type Box, type BrowserRow, type Home, type Source } from "./browser-row.ts";

const documented = (from: string): Source => ({ known: "documented", from });
const reported = (from: string): Source => ({ known: "reported", from });
const inferred = (from: string): Source => ({ known: "inferred", from });

const mozillaKey = "Software\\Mozilla\\NativeMessagingHosts";
const windows = (profile: string): Home => ({ profiles: [profile], manifests: ["native-messaging/firefox"], registryKey: mozillaKey });
const mac = (profiles: readonly string[], manifests: readonly string[]): Home => ({ profiles, manifests: manifests.map((folder) => `${folder}/NativeMessagingHosts`) });
/** Gecko asks for its vendor's folder, which forks seldom rename: so Firefox's own is theirs too. */
const mozillas = "~/.mozilla/native-messaging-hosts";

const firefoxSnap: Box = {
  packaging: "snap", appId: "firefox", profile: "~/snap/firefox/common/.mozilla", manifests: [mozillas], reach: "portal", because: "",
  ...documented("firefox-source-docs.mozilla.org/toolkit/components/extensions/webextensions/native-messaging-portal-design.html, keepassxreboot/keepassxc#8756, keepassxreboot/keepassxc#10010"),
};

const noManifests = "Its box neither reads manifests from your folders nor starts programs outside. Use its AppImage or its archive, which are not boxed.";

export const firefoxBrowsers: readonly BrowserRow[] = [
  {
    // Release, ESR, Beta, Developer Edition and Nightly read the same folders.
    id: "firefox", name: "Firefox", family: "firefox", policies: ["firefox/policies/policies.json", "firefox-esr/policies/policies.json"],
    ...documented("developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Native_manifests"),
    on: {
      // From 147 on a new profile lies in ~/.config/mozilla; which of the two folders a version reads is told differently, so both are written.
      linux: { profiles: ["~/.mozilla", "mozilla"], manifests: [mozillas, "mozilla/native-messaging-hosts"], programs: ["firefox", "firefox-esr", "firefox-beta", "firefox-devedition", "firefox-developer-edition", "firefox-nightly"] },
      darwin: mac(["Firefox"], ["Mozilla"]),
      win32: windows("~/AppData/Roaming/Mozilla/Firefox"),
    },
    boxes: [firefoxSnap, flatpak("org.mozilla.firefox", ".mozilla", ".mozilla/native-messaging-hosts", reported("bitwarden/clients apps/desktop/src/main/native-messaging.main.ts, flathub/org.keepassxc.KeePassXC#29"))],
  },
  {
    id: "librewolf", name: "LibreWolf", family: "firefox", policies: ["librewolf/policies/policies.json"], ...reported("keepassxreboot/keepassxc src/browser/NativeMessageInstaller.cpp"),
    on: {
      linux: { profiles: ["~/.librewolf"], manifests: ["~/.librewolf/native-messaging-hosts"], programs: ["librewolf"] },
      darwin: mac(["LibreWolf"], ["LibreWolf"]),
      win32: windows("~/AppData/Roaming/librewolf"),
    },
    boxes: [flatpak("io.gitlab.librewolf-community", ".librewolf", ".librewolf/native-messaging-hosts", reported("zen-browser/desktop#725, librewolf.net/docs/faq"))],
  },
  {
    id: "zen", name: "Zen", family: "firefox", policies: ["zen/policies/policies.json"], ...reported("zen-browser/desktop#10622, zen-browser/desktop#349"),
    on: {
      linux: { profiles: ["~/.zen", "zen"], manifests: [mozillas], programs: ["zen", "zen-browser", "zen-bin"] },
      darwin: mac(["zen"], ["zen", "Mozilla"]),
      win32: windows("~/AppData/Roaming/zen"),
    },
    boxes: [closedBox("flatpak", "app.zen_browser.zen", "~/.var/app/app.zen_browser.zen/.zen", noManifests, reported("zen-browser/desktop#345, zen-browser/desktop#6868, zen-browser/desktop#10622"))],
  },
  {
    id: "waterfox", name: "Waterfox", family: "firefox", policies: ["waterfox/policies/policies.json"], ...reported("BrowserWorks/waterfox#3241, BrowserWorks/waterfox#3763, BrowserWorks/waterfox#1095"),
    on: {
      linux: { profiles: ["~/.waterfox"], manifests: ["~/.waterfox/native-messaging-hosts", mozillas], programs: ["waterfox"] },
      darwin: mac(["Waterfox"], ["Waterfox", "Mozilla"]),
      win32: windows("~/AppData/Roaming/Waterfox"),
    },
    boxes: [flatpak("net.waterfox.waterfox", ".waterfox", ".waterfox/native-messaging-hosts", inferred("as org.mozilla.firefox"))],
  },
  {
    id: "floorp", name: "Floorp", family: "firefox", policies: ["floorp/policies/policies.json"], ...reported("hutao/caelestia-tab docs/browsers.md, Floorp-Projects/Floorp#1385"),
    on: {
      linux: { profiles: ["~/.floorp"], manifests: [mozillas, "~/.floorp/native-messaging-hosts"], programs: ["floorp"] },
      darwin: mac(["Floorp"], ["Floorp", "Mozilla"]),
      win32: windows("~/AppData/Roaming/Floorp"),
    },
    boxes: [flatpak("one.ablaze.floorp", ".floorp", ".mozilla/native-messaging-hosts", inferred("as org.mozilla.firefox"))],
  },
  {
    id: "mullvad", name: "Mullvad Browser", family: "firefox", policies: [], ...reported("mullvad/mullvad-browser#55, mullvad/mullvad-browser#367"),
    on: {
      linux: { profiles: ["~/.mullvad-browser", "~/.local/share/mullvad-browser"], manifests: ["~/.local/share/mullvad-browser/Data/.mozilla/native-messaging-hosts", "~/.mullvad-browser/.mozilla/native-messaging-hosts"], programs: ["mullvad-browser"] },
      win32: windows("~/AppData/Local/Mullvad/MullvadBrowser"),
    },
    boxes: [],
  },
  {
    id: "tor", name: "Tor Browser", family: "firefox", policies: [], ...reported("keepassxreboot/keepassxc src/browser/NativeMessageInstaller.cpp, torproject/torbrowser-launcher#301"),
    on: {
      linux: {
        profiles: ["~/.local/share/torbrowser/tbb/x86_64/tor-browser"],
        manifests: ["~/.local/share/torbrowser/tbb/x86_64/tor-browser/Browser/TorBrowser/Data/Browser/.mozilla/native-messaging-hosts"],
      },
      darwin: mac(["TorBrowser-Data"], ["TorBrowser-Data/Browser/Mozilla"]),
    },
    boxes: [],
  },
];
