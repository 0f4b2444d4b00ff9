import { providerById, kindById } from "@tokenward/providers";
import type { Handlers } from "@tokenward/shared/contract";
import { TokenId, type Consumer, type Token } from "@tokenward/shared/domain";
import { ok } from "@tokenward/shared/result";
import { Secret, wipe } from "@tokenward/shared/secret";
import { audited } from "../audit-around.ts";
import { lockedRpc, refuse, rpcErrorOf, type OpenVault, type Scene } from "../open-vault.ts";
import type { ConsumerFiles, KeptToken } from "../ports.ts";
import { describeValue, trimmed } from "../value/describe.ts";
import { amend } from "./amend.ts";
import { freeLabel } from "./free-label.ts";
import { identified } from "./identified.ts";
import { plaintextHandlers } from "./plaintext.ts";
import { recognise } from "./recognise.ts";
import type { Tickets } from "../lock/tickets.ts";

/** Longest value, in bytes: a key file fits, a novel does not. */
export const maxValueBytes = 65_536;

/** Finds a token by id, else by label. Null when there is none. */
export const findToken = (open: OpenVault, ref: string): KeptToken | null => open.records.token(ref) ?? open.records.tokens().find(({ label }) => label === ref) ?? null;

const noSuch = (ref: string) => refuse("not-found", `There is no token “${ref}” in the vault. See: tokenward token list.`);

export const tokenHandlers = (scene: Scene, files: ConsumerFiles, tickets: Tickets): Handlers["token"] => {
  const { current, clock, newId } = scene;
  const clash = (open: OpenVault, { fingerprint, label }: { readonly fingerprint: string; readonly label: string | undefined }) => {
    const tokens = open.records.tokens();
    const same = tokens.find((token) => token.fingerprint === fingerprint);
    if (same !== undefined) return refuse("duplicate", `This value is already kept as “${same.label}”. Nothing was added.`);
    return tokens.some((token) => token.label === label) ? refuse("duplicate", `There is already a token called “${label}”. Choose another label.`) : null;
  };
  const look = async (open: OpenVault, given: Secret) => {
    const value = Secret.of(trimmed(given));
    wipe(given);
    return { value, known: await recognise(value, files, clock.now()), facts: describeValue(open.fingerprintKey, value) };
  };

  return {
    ...plaintextHandlers(scene, tickets),

    list: async () => {
      const open = current();
      return open.ok ? ok([...open.value.records.tokens()]) : open;
    },

    show: async ({ ref }) => {
      const open = current();
      if (!open.ok) return open;
      const token = findToken(open.value, ref);
      return token === null ? noSuch(ref) : ok(token);
    },

    inspect: async ({ value: given }) => {
      const open = current();
      if (!open.ok) return open;
      const { value, known, facts } = await look(open.value, given);
      wipe(value);
      const duplicate = open.value.records.tokens().find(({ fingerprint }) => fingerprint === facts.fingerprint);
      return ok({
        provider: known.provider, kind: known.kind,
        providerName: providerById(known.provider)?.name ?? "Other", kindName: kindById(known.kind)?.name ?? "secret",
        lastFour: facts.lastFour, account: known.account,
        expiry: known.expiresAt === null ? null : { at: known.expiresAt, from: "token" as const },
        suggestedLabel: freeLabel(open.value.records, known.suggestedLabel),
        duplicateOf: duplicate?.label ?? null, doubt: known.doubt,
      });
    },

    add: async (input, asker) => {
      const open = current();
      if (!open.ok) return open;
      const { records, values, vaultKey } = open.value;
      if (vaultKey === null) {
        wipe(input.value);
        return { ok: false, error: lockedRpc };
      }
      const { value, known, facts } = await look(open.value, input.value);
      const refusal =
        facts.valueLength === 0 ? refuse("invalid-input", "There is no value. Paste the token, or pipe it in: tokenward token add < file.")
        : facts.valueLength > maxValueBytes ? refuse("invalid-input", `The value is longer than ${maxValueBytes / 1024} kB. Is this the right file?`)
        : null;
      const taken = refusal ?? clash(open.value, { fingerprint: facts.fingerprint, label: input.label });
      if (taken !== null) {
        wipe(value);
        return taken;
      }
      const at = clock.now();
      const expiresAt = input.expiresAt === undefined ? known.expiresAt : input.expiresAt;
      const token: KeptToken = {
        id: TokenId.parse(newId()),
        label: input.label ?? freeLabel(open.value.records, known.suggestedLabel),
        provider: known.provider, kind: known.kind, account: known.account,
        owner: input.owner ?? "you", scopes: [], baseUrl: input.baseUrl ?? null, providerSideId: null,
        ...facts, version: 1, createdAt: at, rotatedAt: null, lastUsedAt: null,
        expiry: expiresAt === null ? null : { at: expiresAt, from: input.expiresAt === undefined ? "token" : "user" },
        consumers: [], allowedHosts: input.allowedHosts ?? [], note: input.note ?? "", state: { kind: "active" },
      };
      return audited(open.value.audit, newId, asker, { type: "token.add", subject: token.id, data: { label: token.label, kind: token.kind } }, async () => {
        const put = await values.put(token.id, 1, value);
        if (!put.ok) return { ok: false, error: rpcErrorOf(put.error) };
        // Looked at again: somebody may have added the same while the keychain was asked.
        const meanwhile = clash(open.value, token);
        if (meanwhile !== null) {
          await values.delete(token.id, 1);
          return meanwhile;
        }
        const written = records.write({ putTokens: [token] });
        return written.ok ? ok<Token>(token) : { ok: false, error: rpcErrorOf(written.error) };
      }).finally(() => wipe(value));
    },

    edit: async ({ id, expiresAt, ...facts }, asker) => {
      const open = current();
      if (!open.ok) return open;
      const token = open.value.records.token(id);
      if (token === null) return noSuch(id);
      if (facts.label !== undefined && open.value.records.tokens().some((other) => other.label === facts.label && other.id !== id)) {
        return refuse("duplicate", `There is already a token called “${facts.label}”.`);
      }
      const given = Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
      return audited(open.value.audit, newId, asker, { type: "token.edit", subject: id, data: { fields: [...Object.keys(given), ...(expiresAt === undefined ? [] : ["expiresAt"])].join(",") } }, async () => {
        const expiry = expiresAt === undefined ? {} : { expiry: expiresAt === null ? null : { at: expiresAt, from: "user" as const } };
        return amend(open.value.records, id, (now) => ({ ...now, ...given, ...expiry }));
      });
    },

    remove: async ({ id }, asker) => {
      const open = current();
      if (!open.ok) return open;
      const token = open.value.records.token(id);
      if (token === null) return noSuch(id);
      if (open.value.records.rotations().some(({ tokenId, endedAt }) => tokenId === id && endedAt === null)) {
        return refuse("conflict", `“${token.label}” is being rotated. Finish or undo the rotation first.`);
      }
      return audited(open.value.audit, newId, asker, { type: "token.remove", subject: id, data: { label: token.label } }, async () => {
        // The record goes first: an item left behind is swept, a record without its item would be a lie.
        const written = open.value.records.write({ deleteTokens: [token.id] });
        if (!written.ok) return { ok: false, error: rpcErrorOf(written.error) };
        const kept = open.value.records.items().flatMap((account) => (account.startsWith(`${id}/`) ? [Number(account.split("/")[1])] : []));
        for (const version of new Set(kept)) await open.value.values.delete(id, version);
        return ok({});
      });
    },

    identify: async ({ id }, asker) => {
      const open = current();
      if (!open.ok) return open;
      const token = open.value.records.token(id);
      if (token === null) return noSuch(id);
      return audited(open.value.audit, newId, asker, { type: "token.identify", subject: id }, () => identified(open.value, token));
    },

    findConsumers: async ({ id, paths }, asker) => {
      const open = current();
      if (!open.ok) return open;
      const token = open.value.records.token(id);
      if (token === null) return noSuch(id);
      const wanted = new Set([...paths, ...(await files.usualPlaces(token.provider)), ...token.consumers.map((consumer) => consumer.path)]);
      // It takes the value out of the keychain and says in which files it stands, so it is a use of the value like any other.
      return audited(open.value.audit, newId, asker, { type: "token.find-consumers", subject: id, data: { files: wanted.size } }, async () => {
        const value = await open.value.values.get(id, token.version);
        if (!value.ok) return { ok: false, error: rpcErrorOf(value.error) };
        const found = [];
        try {
          for (const path of wanted) {
            const file = await files.inspect(path);
            if (file !== null && value.value !== null && files.holds(file.bytes, value.value)) found.push({ path, format: file.format, trackedByGit: file.trackedByGit });
            file?.bytes.fill(0);
          }
        } finally {
          if (value.value !== null) wipe(value.value);
        }
        return ok(found);
      });
    },

    setConsumers: async ({ id, paths }, asker) => {
      const open = current();
      if (!open.ok) return open;
      const token = open.value.records.token(id);
      if (token === null) return noSuch(id);
      const consumers: Pick<Consumer, "path" | "format">[] = [];
      for (const path of new Set(paths)) {
        const file = await files.inspect(path);
        if (file === null) return refuse("invalid-input", `${path} cannot be read as an .npmrc or .env file, so it cannot be kept up to date. Nothing was changed.`);
        file.bytes.fill(0);
        consumers.push({ path, format: file.format });
      }
      return audited(open.value.audit, newId, asker, { type: "token.consumers", subject: id, data: { count: consumers.length } }, async () => {
        return amend(open.value.records, id, (now) => ({ ...now, consumers: consumers.map((consumer) => ({ ...consumer, version: now.version })) }));
      });
    },
  };
};
