import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { commands, find } from "./commands/index.ts";
import { completed, completionFor } from "./complete.ts";
import { makePlace } from "./testing/test-world.ts";

const place = makePlace();
afterAll(() => place.remove());

test.each(commands.map(({ path }) => path))("%s has help with an example, and takes what the example gives", async (path) => {
  const help = await place.run([...path.split(" "), "--help"]);
  expect(help).toMatchObject({ exit: 0, err: "" });
  expect(help.out).toMatch(new RegExp(`^tokenward ${path}`));
  expect(help.out).toContain("Examples");
  expect(await place.run(["help", ...path.split(" ")])).toEqual(help);
  const { examples } = await find(path.split(" "))!.load();
  expect(examples.some((example) => example.includes(`tokenward ${path === "version" ? "--version" : path}`))).toBe(true);
});

test("every file of commands/ is in the table", () => {
  const folder = join(import.meta.dirname, "commands");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts") && file !== "index.ts");
  expect(files).toHaveLength(commands.length);
});

test("help names every command, and the exit codes", async () => {
  const { out } = await place.run([]);
  for (const { path } of commands) expect(out).toContain(`  ${path} `);
  expect((await place.run(["help", "exit-codes"])).out).toMatch(/3 +the vault is locked/);
  expect(JSON.parse((await place.run(["help", "--json"])).out)).toHaveLength(commands.length);
  expect((await place.run(["--version"])).out).toMatch(/^tokenward \d+\.\d+\.\d+\n$/);
});

test("what is unknown is answered with the nearest, and never repeated when it could be a value", async () => {
  expect(await place.run(["tokne", "list"])).toMatchObject({ exit: 2, err: expect.stringContaining("Did you mean: tokenward token?") as string });
  expect((await place.run(["token", "lst"])).err).toContain("Did you mean: tokenward token list?");
  expect((await place.run(["token", "frobnicate"])).err).toContain("It can: add, list");
  expect((await place.run(["Pa55word!"])).err).not.toContain("Pa55word");
  expect(JSON.parse((await place.run(["tokne", "--json"])).err)).toMatchObject({ error: { code: "usage" } });
});

test("completions know every command and are scripts that their shells can read", async () => {
  const all = await completed();
  expect(all.find(({ path }) => path === "token add")?.options).toContain("--label");
  for (const [shell, program] of [["bash", "/bin/bash"], ["zsh", "/usr/bin/zsh"], ["fish", "/usr/bin/fish"]] as const) {
    const script = await completionFor(shell);
    for (const { path } of commands) expect(script).toContain(path.split(" ").at(-1));
    if (existsSync(program)) execFileSync(program, ["-n"], { input: script });
  }
  if (!existsSync("/bin/bash")) return;
  const script = await completionFor("bash");
  const ask = 'eval "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); _tokenward; echo "${COMPREPLY[*]}"';
  const complete = (line: string): string => execFileSync("/bin/bash", ["-c", ask, "bash", script, ...line.split(" ")], { encoding: "utf8" }).trim();
  expect(complete("tokenward tok")).toBe("token");
  expect(complete("tokenward token ren")).toBe("rename");
  expect(complete("tokenward token add --lab")).toBe("--label");
  expect(complete("tokenward rotate ci --pass")).toBe("--password-stdin");
  expect((await place.run(["completion", "powershell"])).exit).toBe(2);
});
