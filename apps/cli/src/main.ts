/**
 * `token get <ref>` with a running agent is on somebody's prompt, in a loop, in a Makefile: it takes a way of its own that loads
 * a socket and nothing else. Everything it cannot do by itself, and every other command, goes the long way.
 */
const [noun, verb, ref, ...rest] = process.argv.slice(2);
const isPlainGet = noun === "token" && verb === "get" && ref !== undefined && !ref.startsWith("-") && rest.length === 0;

if (!isPlainGet || !(await (await import("./get.ts")).get(ref))) {
  const [{ run }, { realWorld }] = await Promise.all([import("./run.ts"), import("./world.ts")]);
  const exit = await run(process.argv.slice(2), realWorld());
  // Not exit(): what was written to a pipe must get there. Nothing of ours keeps the program alive.
  process.exitCode = exit;
}
