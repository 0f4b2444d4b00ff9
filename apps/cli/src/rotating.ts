import type { Client, RpcError } from "@tokenward/shared/contract";
import type { Rotation } from "@tokenward/shared/domain";
import type { Result } from "@tokenward/shared/result";
import type { Secret } from "@tokenward/shared/secret";
import { askSecret, secretFromStdin } from "./ask.ts";
import type { Call, Options } from "./command.ts";
import type { Exit } from "./exit.ts";
import { must, type Link } from "./link.ts";
import { answer, remark } from "./say.ts";
import { stepTone, stepWords } from "./words.ts";

/** What a provider may ask for. */
export const credentialOptions = {
  "password-stdin": { kind: "flag", says: "read the account's password from stdin, for a provider that wants it" },
  "otp": { kind: "text", hint: "code", says: "a one-time code, for a provider that wants it; it serves once" },
} as const satisfies Options;

interface Credentials {
  readonly password?: Secret;
  readonly otp?: string;
}

type Act<T> = (credentials: Credentials) => Promise<Result<T, RpcError>>;

/** What the provider wants, from stdin and the options, else asked for where somebody can be asked. */
export const credentials = async ({ given, world }: { readonly given: { readonly "password-stdin": boolean; readonly otp: string | undefined }; readonly world: Call["world"] }, needs: readonly ("password" | "otp")[]): Promise<Credentials> => {
  const password = given["password-stdin"]
    ? await secretFromStdin(world, "The account's password")
    : needs.includes("password") ? await askSecret(world, "The account's password", "The account's password (not shown, not kept):", "Pipe it in with --password-stdin.") : undefined;
  const keyboard = given.otp === undefined && needs.includes("otp") ? world.keyboard() : null;
  const otp = given.otp ?? (keyboard === null ? undefined : await keyboard.line("One-time code (Enter for none): ")) ?? "";
  return { ...(password === undefined ? {} : { password }), ...(otp === "" ? {} : { otp }) };
};

/** Does it; when the provider then wants a one-time code that nobody gave, asks for it once and does it again. */
export const withOneTimeCode = async <T>(world: Call["world"], given: Credentials, act: Act<T>): Promise<Result<T, RpcError>> => {
  const first = await act(given);
  const keyboard = first.ok || first.error.code !== "needs-input" || given.otp !== undefined || given.password !== undefined ? null : world.keyboard();
  if (first.ok || keyboard === null) return first;
  world.err.write(`${first.error.message}\n`);
  const otp = await keyboard.line("One-time code: ");
  return otp === "" ? first : act({ ...given, otp });
};

/** Says on a terminal, while a rotation runs, what it has reached. */
export const sayProgress = (call: Pick<Call, "json" | "world" | "screen">, link: Link, tokenId: string): void => {
  if (call.json || !call.world.err.isTerminal) return;
  const begun = call.world.now();
  let said = 0;
  const say = async (): Promise<void> => {
    const rotations = await link.client.rotation.list({});
    const running = rotations.ok ? rotations.value.find((rotation) => rotation.tokenId === tokenId && rotation.startedAt >= begun - 1_000) : undefined;
    for (const { step } of running?.trail.slice(said) ?? []) call.world.err.write(`  ${stepWords[step]}\n`);
    said = Math.max(said, running?.trail.length ?? 0);
  };
  link.listen((nouns) => {
    if (nouns.includes("rotation")) void say().catch(() => undefined);
  });
};

/** A guided rotation waits for the value that only its owner can make: asks for it on a terminal, where it may be pasted. */
export const supplyIfAwaited = async (call: Pick<Call, "json" | "world">, client: Client<"cli">, rotation: Rotation): Promise<Rotation> => {
  if (rotation.step !== "awaiting-value" || call.json || !call.world.stdin.isTerminal) return rotation;
  remark(call, `${rotation.problem ?? "The new value is awaited."}${rotation.page === null ? "" : `\nMake the new token here:  ${rotation.page}`}`);
  const value = await askSecret(call.world, "The new value", "New token (not shown):", "Pipe it in: tokenward rotation supply <token>");
  return must(await client.rotation.supply({ id: rotation.id, value }));
};

/** The answer of everything that moves a rotation, and its exit code: 0 only when it ended as `wanted`, so that a script may rely on it. */
export const answerRotation = (call: Pick<Call, "json" | "world" | "screen">, rotation: Rotation, label: string, wanted: "done" | "undone" = "done"): Exit => {
  const { screen } = call;
  const title = rotation.step === "done" ? screen.paint(`It is safe now. ${label} is rotated.`, "good") : `${label}: ${screen.paint(stepWords[rotation.step], stepTone(rotation))}`;
  const lines = [
    title,
    ...(rotation.problem === null ? [] : [rotation.problem]),
    ...rotation.missing.map((path) => `  still holds the old value: ${path}`),
    ...(rotation.page === null || rotation.step !== "awaiting-value" ? [] : [`Make the new token here:  ${rotation.page}`, `Then hand it in:  tokenward rotation supply ${rotation.id} < value.txt`]),
    ...(["partial", "retire-pending", "mint-unknown"].includes(rotation.step) ? [`Try again:  tokenward rotation retry ${rotation.id}`] : []),
  ];
  answer(call, rotation, `${lines.join("\n")}\n`);
  return rotation.step === wanted ? 0 : rotation.step === "awaiting-value" ? 5 : rotation.step === "partial" ? 1 : 7;
};
