import { lstatSync, type Stats } from "node:fs";
import { doorAddress } from "@tokenward/rpc/socket";
import type { VaultStatus } from "@tokenward/shared/contract";
import { Stop } from "../exit.ts";
import { findAgent, must, reachAgent, type Link } from "../link.ts";
import { agentProgram } from "../start-agent.ts";
import { plural } from "../words.ts";
import type { World } from "../world.ts";
import { fine, note, wrong, type Check } from "./check.ts";

const statOf = (path: string): Stats | null => {
  try {
    return lstatSync(path);
  } catch {
    return null;
  }
};

/** The vault's folder: ours, and nobody else's business. */
export const folderCheck = (world: World): Check => {
  const home = world.home();
  const stat = statOf(home);
  if (stat === null) return note("vault folder", `${home} is not there yet.`, "It is made by tokenward init.");
  if (!stat.isDirectory()) return wrong("vault folder", `${home} is no folder.`, "Move it away, or set TOKENWARD_HOME to another place.");
  if (world.platform === "win32") return fine("vault folder", home);
  if (stat.uid !== world.uid) return wrong("vault folder", `${home} belongs to another user.`, `Give it back: chown -R "$USER" ${home}`);
  if ((stat.mode & 0o077) !== 0) return wrong("vault folder", `Others on this computer may look into ${home}.`, `chmod 700 ${home}`);
  return fine("vault folder", home);
};

/** The agent: reached, or started. A socket that a killed agent left behind is said to be one. */
export const agentCheck = async (world: World): Promise<{ readonly check: Check; readonly link: Link | null }> => {
  const door = doorAddress(world.home(), "cli", world.platform, world.tmp, world.uid);
  try {
    const running = await findAgent(world);
    if (running !== null) return { check: fine("agent", "It is running."), link: running };
    const left = statOf(door) === null ? "" : " A socket that an earlier one left behind was in the way and is replaced.";
    if (statOf(agentProgram(world)) === null) return { check: wrong("agent", "Its program is not where it should be.", "Install Tokenward again; from a checkout: npm start"), link: null };
    return { check: fine("agent", `It was not running and is started.${left}`), link: await reachAgent(world) };
  } catch (cause) {
    if (!(cause instanceof Stop)) throw cause;
    const left = statOf(door) === null ? "" : ` A socket is left at ${door}.`;
    return { check: wrong("agent", `${cause.message.replace(" Run tokenward doctor to see what is wrong.", "")}${left}`, "Start it where it can be seen: TOKENWARD_AGENT's program with --foreground, or npm start from a checkout."), link: null };
  }
};

/** What the vault says of itself: keys, kit, audit log. */
export const vaultChecks = async (world: World, link: Link): Promise<readonly Check[]> => {
  const status: VaultStatus = must(await link.client.vault.status({}));
  if (status.state === "uninitialised") return [note("vault", "There is none yet.", "Make one: tokenward init"), ...busCheck(world)];
  const keychain = status.keychain === "file" ? "a sealed file" : "this system's keychain";
  const isFaulty = status.keychain === null || /keychain|keyring|secret service/i.test(status.lockedBecause ?? "");
  const checks = [
    status.state === "unlocked" ? fine("vault", `Unlocked, with ${plural(status.tokens, "token")}.`) : note("vault", `Locked${status.lockedBecause === null ? "" : `: ${status.lockedBecause.replace(/\.$/, "")}`}.`, "tokenward unlock"),
    status.state === "locked" && isFaulty ? wrong("keychain", status.lockedBecause ?? "It cannot be read.", "Unlock it or bring it back, then: tokenward unlock. If its entry is lost: tokenward recovery open") : fine("keychain", `Keys and values are in ${keychain}.`),
    status.hasRecoveryKit ? fine("recovery kit", "There is one.") : note("recovery kit", "There is none: who loses the keychain loses the values.", "tokenward recovery new"),
    status.auditFault === null ? fine("audit log", "It can be written.") : wrong("audit log", `${status.auditFault} No value leaves the vault until it can be written.`, "tokenward audit verify says where it is damaged; make room if the disk is full."),
  ];
  return status.keychain === "os" && status.state === "locked" ? [...checks, ...busCheck(world)] : checks;
};

/** Linux: the system's keychain is reached through the session's bus. */
const busCheck = ({ platform, env }: World): readonly Check[] =>
  platform !== "linux" ? []
  : env["DBUS_SESSION_BUS_ADDRESS"] || (env["XDG_RUNTIME_DIR"] && statOf(`${env["XDG_RUNTIME_DIR"]}/bus`) !== null) ? [fine("session bus", "It is there.")]
  : [note("session bus", "There is none, so no system keychain (a container, a server, WSL).", "Use a sealed file instead: tokenward init --keychain file")];
