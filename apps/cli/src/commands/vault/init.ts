import { askNewPassphrase, secretFromStdin } from "../../ask.ts";
import { command } from "../../command.ts";
import { cannotAsk, Stop } from "../../exit.ts";
import { must } from "../../link.ts";
import { showKit } from "../../show-kit.ts";

export const init = command({
  operands: [],
  options: {
    "keychain": { kind: "text", hint: "os|file", oneOf: ["os", "file"], says: "where keys and values are kept: this system's keychain (the way it is without this option), or one sealed file" },
    "passphrase": { kind: "flag", says: "ask for a passphrase that locks the vault; always with --keychain file" },
    "passphrase-stdin": { kind: "flag", says: "read that passphrase from stdin" },
  },
  about: "Makes the vault and shows its recovery kit once. A file is never used in place of the system's keychain unless you say so.",
  examples: ["tokenward init", "tokenward init --keychain file", "tokenward init --keychain file --passphrase-stdin < passphrase.txt"],
  run: async (call) => {
    const { given, world } = call;
    const client = await call.client();
    const status = must(await client.vault.status({}));
    if (status.state !== "uninitialised") throw new Stop("conflict", `There is a vault already, in ${status.home}. Nothing was changed. See: tokenward status`);
    const keychain = given.keychain === "file" ? "file" : "os";
    const wants = keychain === "file" || given.passphrase;
    if (wants && !given["passphrase-stdin"] && world.keyboard() === null) throw cannotAsk("A passphrase", "Pipe it in with --passphrase-stdin.");
    const passphrase = given["passphrase-stdin"] ? await secretFromStdin(world, "The passphrase") : wants ? await askNewPassphrase(world) : undefined;
    const made = await client.vault.init(passphrase === undefined ? { keychain } : { keychain, passphrase });
    if (!made.ok && made.error.code === "keychain-unavailable" && keychain === "os" && !made.error.message.includes("--keychain file")) {
      throw new Stop("keychain-unavailable", `${made.error.message}\nWhere there is no system keychain (a container, WSL, a server), one sealed file can take its place: tokenward init --keychain file`);
    }
    showKit(call, must(made).recoveryKit, `The vault is made, in ${status.home}. Its values are kept in ${keychain === "os" ? "this system's keychain" : "a file sealed under your passphrase"}.`);
  },
});
