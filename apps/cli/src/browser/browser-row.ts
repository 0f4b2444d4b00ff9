export type Platform = "linux" | "darwin" | "win32";

/** How a browser came onto a Linux machine. An AppImage runs unboxed and keeps its files where the distribution's own build does. */
export type Packaging = "native" | "appimage" | "snap" | "flatpak";

/** How well a row is known: its maker says so, people who use it say so, or it follows from what the browser is built on. */
export type Known = "documented" | "reported" | "inferred";

export interface Source {
  readonly known: Known;
  /** Where it is said: pages without their `https://`, issues as `owner/repository#number`. */
  readonly from: string;
}

/** Where a browser is on one platform. Folders stand below the platform's base (see places.ts), or below the user's home with `~/`. */
export interface Home {
  /** Its profiles: it is here when one of these folders holds more than manifests. */
  readonly profiles: readonly string[];
  /** Folders of its native-messaging manifests, all of them written. On Windows our own folder, named by the registry. */
  readonly manifests: readonly string[];
  /** Names of its program in PATH (Linux): it is here, though it never ran. */
  readonly programs?: readonly string[];
  /** Windows: key below HKEY_CURRENT_USER that names the manifest. */
  readonly registryKey?: string;
}

/**
 * What lets a boxed browser start a program outside its box:
 * `portal`: the desktop's WebExtensions portal starts it and asks its user once;
 * `spawn`: `flatpak-spawn --host`, after a permission that lets the browser start anything;
 * `none`: nothing does.
 */
export type Reach = "portal" | "spawn" | "none";

/** A boxed build on Linux. */
export interface Box extends Source {
  readonly packaging: "snap" | "flatpak";
  /** Name of the snap, or id of the flatpak. */
  readonly appId: string;
  readonly profile: string;
  /** Empty where nothing reaches out of the box. */
  readonly manifests: readonly string[];
  readonly reach: Reach;
  /** Why nothing reaches out of it, as a sentence; empty otherwise. */
  readonly because: string;
}

export interface BrowserRow extends Source {
  readonly id: string;
  readonly name: string;
  /** How its manifest names the extension: `allowed_origins` or `allowed_extensions`. */
  readonly family: "chromium" | "firefox";
  readonly on: Readonly<Partial<Record<Platform, Home>>>;
  readonly boxes: readonly Box[];
  /** Linux: folders of managed policies (Chromium), or files of them (Firefox), below /etc. */
  readonly policies: readonly string[];
}

/** Firefox's flatpak and most of its kin's: what is below `persisted` in the box is below `~/.var/app/<id>` outside. */
export const flatpak = (appId: string, profile: string, manifests: string, source: Source): Box => ({
  packaging: "flatpak", appId, profile: `~/.var/app/${appId}/${profile}`, manifests: [`~/.var/app/${appId}/${manifests}`], reach: "spawn", because: "", ...source,
});

/** A Chromium in a flatpak: its XDG_CONFIG_HOME is `~/.var/app/<id>/config`. */
export const chromiumFlatpak = (appId: string, folder: string, source: Source): Box => flatpak(appId, `config/${folder}`, `config/${folder}/NativeMessagingHosts`, source);

export const closedBox = (packaging: Box["packaging"], appId: string, profile: string, because: string, source: Source): Box => ({ packaging, appId, profile, manifests: [], reach: "none", because, ...source });
