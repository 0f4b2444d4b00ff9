import type { WebPreferences } from "electron";

/** The one origin that our pages have. */
export const pageScheme = "app";
export const pageHost = "tokenward";
export const pageAt = (file: string): string => `${pageScheme}://${pageHost}/${file}`;

/** Whether an address is one of our pages. Parsed and not compared as text: `app://tokenward.evil/` starts like ours. */
export const isOurPage = (address: string): boolean => {
  try {
    const { protocol, host, username } = new URL(address);
    // Not `origin`: for a scheme that Node does not know it is the text "null".
    return protocol === `${pageScheme}:` && host === pageHost && username === "";
  } catch {
    return false;
  }
};

/** Sent with every page by the scheme's handler. */
export const contentSecurityPolicy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'none'", "form-action 'none'",
  "frame-ancestors 'none'", "base-uri 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'",
].join("; ");

export const pageHeaders: Readonly<Record<string, string>> = {
  "content-security-policy": contentSecurityPolicy,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cache-control": "no-store",
};

/** The same for every window; `preload` is the only thing that differs. Each line is held by security.test.ts. */
export const webPreferences = (preload: string): WebPreferences => ({
  preload,
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  plugins: false,
  webviewTag: false,
  devTools: false,
  // No dictionary is fetched and no word list is kept of what is typed into a field.
  spellcheck: false,
  navigateOnDragDrop: false,
  disableDialogs: true,
  safeDialogs: true,
});

/** Hosts whose pages a link in the window may open in the browser. Anything else goes through a page that the agent offered. */
export const linkHosts: ReadonlySet<string> = new Set(["github.com", "docs.github.com", "gitlab.com", "docs.gitlab.com", "docs.npmjs.com", "www.npmjs.com"]);

export const isAllowedLink = (address: string): boolean => {
  try {
    const { protocol, hostname, port, username, password } = new URL(address);
    return protocol === "https:" && port === "" && username === "" && password === "" && linkHosts.has(hostname);
  } catch {
    return false;
  }
};
