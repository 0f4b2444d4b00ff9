/** What the doctor can find. A closed list: scripts read it in `doctor --json`, and a test injects each fault of the pipe to the browser. */
export type Cause =
  // The machine and the vault's folder.
  | "home-unset" | "vault-folder-missing" | "vault-folder-other" | "vault-folder-owner" | "vault-folder-open" | "clipboard-missing" | "bus-missing"
  // The vault.
  | "vault-missing" | "vault-locked" | "keychain-away" | "kit-missing" | "audit-fault"
  // The agent and its doors.
  | "agent-program-gone" | "agent-away" | "agent-started" | "door-stale" | "door-too-long" | "door-squatted" | "door-missing" | "agent-version" | "agent-twice"
  | "door-folder-link" | "door-folder-other" | "door-folder-owner" | "door-folder-open"
  // The launcher.
  | "launcher-missing" | "launcher-folder" | "launcher-link" | "launcher-owner" | "launcher-open" | "launcher-not-executable" | "launcher-no-exec" | "launcher-line-ends"
  | "launcher-node-gone" | "launcher-node-old" | "launcher-program-gone" | "launcher-socket" | "launcher-ids" | "launcher-altered" | "host-program-gone"
  // A browser's manifest.
  | "manifest-absent" | "manifest-missing" | "manifest-moved" | "manifest-folder" | "manifest-link-dangling" | "manifest-link" | "manifest-owner" | "manifest-open" | "manifest-folder-open" | "manifest-folder-owner"
  | "manifest-unreadable" | "manifest-empty" | "manifest-bom" | "manifest-not-json" | "manifest-name" | "manifest-type" | "manifest-path-relative" | "manifest-path-gone"
  | "manifest-path-not-executable" | "manifest-path-other" | "manifest-id" | "manifest-id-foreign" | "manifest-line-ends" | "manifest-altered" | "manifest-left" | "registry-key"
  // Boxes and policies.
  | "box-closed" | "portal-missing" | "portal-denied" | "flatpak-talk" | "box-launcher" | "policy-blocklist" | "policy-user-hosts" | "policy-extension" | "policy-unreadable"
  // The native host, started as a browser starts it.
  | "host-exited" | "host-silent" | "host-refuses" | "host-unsafe"
  // The extension.
  | "browsers-none" | "extension-unbuilt" | "pairing-missing" | "pairing-waiting" | "pairing-revoked" | "extension-old" | "tokenward-old";
