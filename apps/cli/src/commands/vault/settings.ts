import { defaultSettings, type Settings } from "@tokenward/shared/domain";
import { secretFrom } from "../../ask.ts";
import { command } from "../../command.ts";
import { Stop } from "../../exit.ts";
import { must } from "../../link.ts";
import { answer } from "../../say.ts";
import { nearest } from "../../suggest.ts";
import { facts } from "../../table.ts";

const names = Object.keys(defaultSettings) as (keyof Settings)[];

/** One `name=value`, typed as the setting is; what a value may be is the contract's business. */
const change = (word: string): Partial<Record<keyof Settings, boolean | number | string>> => {
  const cut = word.indexOf("=");
  const name = names.find((known) => known === word.slice(0, cut));
  if (cut === -1 || name === undefined) {
    const meant = nearest(cut === -1 ? word : word.slice(0, cut), names);
    throw new Stop("usage", `Settings are changed as name=value${meant === null ? `; the names are: ${names.join(", ")}` : `. Did you mean ${meant}=…?`}`);
  }
  const text = word.slice(cut + 1);
  const was = defaultSettings[name];
  if (typeof was === "boolean") {
    if (!/^(true|false|on|off|yes|no)$/.test(text)) throw new Stop("usage", `${name} is on or off.`);
    return { [name]: /^(true|on|yes)$/.test(text) };
  }
  if (typeof was === "number") {
    if (!/^\d+(\.\d+)?$/.test(text)) throw new Stop("usage", `${name} is a number.`);
    return { [name]: Number(text) };
  }
  return { [name]: text };
};

export const settings = command({
  operands: ["[name=value…]"],
  options: { "passphrase-stdin": { kind: "flag", says: "read the passphrase from stdin, for presence=unlocked" } },
  about: "Without arguments: what is set. presence is “unlocked” (an unlocked vault is enough) or “always” (the passphrase is asked each time a value leaves); to go back to “unlocked” the passphrase is asked for.",
  examples: ["tokenward settings", "tokenward settings clipboardSeconds=20 autoLockMinutes=15", "tokenward settings presence=always"],
  run: async (call) => {
    const client = await call.client();
    const wish = Object.assign({}, ...call.operands.map(change)) as Partial<Settings>;
    const set = async (): Promise<Settings> => {
      const first = await client.vault.setSettings(wish);
      if (first.ok || first.error.code !== "needs-input") return must(first);
      return must(await client.vault.setSettings({ ...wish, passphrase: await secretFrom(call.world, "The passphrase", "Passphrase:", call.given["passphrase-stdin"]) }));
    };
    const now = await (call.operands.length === 0 ? client.vault.settings({}).then(must) : set());
    answer(call, now, facts(call.screen, names.map((name) => [name, typeof now[name] === "boolean" ? (now[name] ? "on" : "off") : String(now[name])])));
  },
});
