import { chmodSync } from "node:fs";
import type { VaultStatus } from "@tokenward/shared/contract";
import { must, type Link } from "../link.ts";
import { plural } from "../words.ts";
import type { World } from "../world.ts";
import { fine, note, wrong, type Check } from "./check.ts";
import { statOf, targetOf } from "./stat-of.ts";

/** The vault's folder: ours, and nobody else's business. */
export const folderCheck = (world: World): Check => {
  const home = world.home();
  // A link that its owner made is followed: vaults lie on other disks. Its target is looked at.
  const stat = targetOf(home);
  if (stat === null && statOf(home) === null) return note("vault folder", "vault-folder-missing", `${home} is not there yet.`, "It is made by tokenward init.");
  if (stat?.isDirectory() !== true) return wrong("vault folder", "vault-folder-other", `${home} is no folder, so the vault has no place.`, "Move it away, or set TOKENWARD_HOME to another place.");
  if (world.platform === "win32") return fine("vault folder", home);
  if (stat.uid !== world.uid) return wrong("vault folder", "vault-folder-owner", `${home} belongs to another user, who could exchange the vault.`, `Give it back: chown -R "$USER" ${home}`);
  if ((stat.mode & 0o077) !== 0) return wrong("vault folder", "vault-folder-open", `Others on this computer may look into ${home}.`, `chmod 700 ${home}`, () => chmodSync(home, 0o700));
  return fine("vault folder", home);
};

/** What the vault says of itself: keys, kit, audit log. */
export const vaultChecks = async (world: World, link: Link): Promise<readonly Check[]> => {
  const status: VaultStatus = must(await link.client.vault.status({}));
  if (status.state === "uninitialised") return [note("vault", "vault-missing", "There is none yet.", "Make one: tokenward init"), ...busCheck(world)];
  const keychain = status.keychain === "file" ? "a sealed file" : "this system's keychain";
  const isFaulty = status.keychain === null || /keychain|keyring|secret service/i.test(status.lockedBecause ?? "");
  const checks = [
    status.state === "unlocked" ? fine("vault", `Unlocked, with ${plural(status.tokens, "token")}.`) : note("vault", "vault-locked", `Locked${status.lockedBecause === null ? "" : `: ${status.lockedBecause.replace(/\.$/, "")}`}.`, "tokenward unlock"),
    status.state === "locked" && isFaulty ? wrong("keychain", "keychain-away", status.lockedBecause ?? "It cannot be read.", "Unlock it or bring it back, then: tokenward unlock. If its entry is lost: tokenward recovery open") : fine("keychain", `Keys and values are in ${keychain}.`),
    status.hasRecoveryKit ? fine("recovery kit", "There is one.") : note("recovery kit", "kit-missing", "There is none: who loses the keychain loses the values.", "tokenward recovery new"),
    status.auditFault === null ? fine("audit log", "It can be written.") : wrong("audit log", "audit-fault", `${status.auditFault} No value leaves the vault until it can be written.`, "tokenward audit verify says where it is damaged; make room if the disk is full."),
  ];
  return status.keychain === "os" && status.state === "locked" ? [...checks, ...busCheck(world)] : checks;
};

/** Linux: the system's keychain is reached through the session's bus. */
const busCheck = ({ platform, env }: World): readonly Check[] =>
  platform !== "linux" ? []
  : env["DBUS_SESSION_BUS_ADDRESS"] || (env["XDG_RUNTIME_DIR"] && statOf(`${env["XDG_RUNTIME_DIR"]}/bus`) !== null) ? [fine("session bus", "It is there.")]
  : [note("session bus", "bus-missing", "There is none, so no system keychain (a container, a server, WSL).", "Use a sealed file instead: tokenward init --keychain file")];
