import { CellRow, ListedClass, PlaceClass, type Action, type GuardRules } from "@tokenward/shared/domain";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { assess, interrupts, placeOf, policyOf, type Place, type SeenToken } from "./index.ts";

const order: readonly Action[] = ["allow", "note", "warn", "block"];
const rank = (action: Action): number => order.indexOf(action);
const shipped = policyOf();

const token = (more: Partial<SeenToken> = {}): SeenToken => ({ provider: "github", kind: "github-classic", span: [0, 40], whose: "certain", life: "live", own: null, fingerprint: null, ...more });
const yours = (more: Partial<SeenToken> = {}): SeenToken => token({ whose: "yours", own: { provider: "github", kind: "github-classic", label: "ci-deploy", allowedHosts: ["ci.example"], dead: more.life === "dead" }, ...more });
const placeAt = (url: string, more: Parameters<typeof placeOf>[1] = {}): Place => placeOf(new URL(url), more);
const at = (url: string, tokens: readonly SeenToken[], rules: GuardRules = {}, more: Parameters<typeof placeOf>[1] = {}) => assess({ tokens, stopped: false }, placeAt(url, more), policyOf(rules));
const actionAt = (...given: Parameters<typeof at>): Action => at(...given).action;

/** One place of each class; for the table's classes and `team` a place of the test's own. */
const classPlaces = Object.fromEntries(PlaceClass.options.map((each) => [each, each === "home" ? "https://github.com/settings" : each === "allowed" ? "https://ci.example/" : each === "local" ? "http://localhost:3000/" : each === "other" ? "https://nobody.example/" : each === "nameless" ? "data:text/html,x" : `https://${each}.example/`])) as Readonly<Record<PlaceClass, string>>;
const classRules: GuardRules = { places: ListedClass.options.map((each) => ({ at: `${each}.example`, class: each })), allowed: [{ host: "ci.example", provider: "github", kind: "github-classic", label: null }] };
const tokenOf = (row: CellRow): SeenToken => {
  const [whose, life] = row.split(" ") as [SeenToken["whose"], SeenToken["life"]];
  return whose === "yours" ? yours({ life }) : token({ whose, life });
};

test("every cell of the policy decides about something, and nothing else does there", () => {
  for (const row of CellRow.options) for (const placeClass of PlaceClass.options) for (const action of order) {
    const { tokens, action: all } = at(classPlaces[placeClass], [tokenOf(row)], { ...classRules, cells: { [row]: { [placeClass]: action } } });
    expect([tokens[0]?.placeClass, tokens[0]?.action, all], `${row}, ${placeClass}`).toEqual([placeClass, action, action]);
  }
});

test("the shipped policy is monotonic: surer whose, never milder; live, never milder than dead, test or public; and a live one of yours passes unseen only where it may be", () => {
  const cell = (row: string, placeClass: PlaceClass): number => rank(shipped.cells[row as CellRow][placeClass]);
  const sureness = ["yours", "certain", "known", "generic"];
  for (const placeClass of PlaceClass.options) {
    for (const life of ["live", "test", "public"]) for (let index = 1; index < sureness.length; index++) expect(cell(`${sureness[index - 1]} ${life}`, placeClass), `${sureness[index]} ${life} ${placeClass}`).toBeGreaterThanOrEqual(cell(`${sureness[index]} ${life}`, placeClass));
    for (const row of CellRow.options) expect(cell(`${row.split(" ")[0]} live`, placeClass), `${row} ${placeClass}`).toBeGreaterThanOrEqual(cell(row, placeClass));
    expect(shipped.cells["yours live"][placeClass] === "allow").toBe(["home", "allowed", "local", "team"].includes(placeClass));
  }
});

const hosts = ["github.com", "gist.github.com", "pastebin.com", "chatgpt.com", "nobody.example", "ci.example", "docs.google.com", "jwt.io", "localhost", "10.0.0.1", "you.github.io", "vercel.com", "stackoverflow.com"];
const anySpot = fc.record({ scheme: fc.constantFrom("https", "http"), host: fc.option(fc.constantFrom(...hosts), { nil: null, freq: 8 }), port: fc.constantFrom(null, 8443), path: fc.constantFrom("", "/", "/a/b/issues/new", "/a/b/settings") });
const anyPlace: fc.Arbitrary<Place> = fc.tuple(anySpot, fc.record({ topHost: fc.option(fc.constantFrom(...hosts), { nil: null }), field: fc.constantFrom("password", "text", "file", "unknown"), form: fc.option(anySpot, { nil: null, freq: 3 }) })).map(([spot, more]) => ({ ...spot, ...more }));
const anyToken: fc.Arbitrary<SeenToken> = fc.record({ row: fc.constantFrom(...CellRow.options), start: fc.nat(50), length: fc.integer({ min: 1, max: 40 }), provider: fc.constantFrom("github", "npm", "generic"), fingerprint: fc.constantFrom(null, "a".repeat(64)) })
  .map(({ row, start, length, provider, fingerprint }) => ({ ...tokenOf(row), provider, span: [start, start + length], fingerprint }));
const anySeen = fc.record({ tokens: fc.array(anyToken, { maxLength: 6 }), stopped: fc.boolean() });
const anyRules: fc.Arbitrary<GuardRules> = fc.record({
  interruptsFrom: fc.constantFrom("note", "warn", "block"), unfinished: fc.constantFrom("hold", "pass"),
  places: fc.array(fc.record({ at: fc.constantFrom(...hosts, "*.example"), class: fc.constantFrom(...ListedClass.options) }), { maxLength: 3 }),
  allowed: fc.array(fc.record({ host: fc.constantFrom(...hosts), provider: fc.constantFrom("github", "npm"), kind: fc.constant("github-classic"), label: fc.constantFrom(null, "ci-deploy") }), { maxLength: 3 }),
  falseAlarms: fc.array(fc.oneof(fc.record({ kind: fc.constant("github-classic"), host: fc.constantFrom(...hosts) }), fc.record({ fingerprint: fc.constant("a".repeat(64) as never) })), { maxLength: 2 }),
});

test("neither the order of what was found nor saying it twice changes anything, and asking again gives the same", () => {
  fc.assert(fc.property(anySeen, anyPlace, anyRules, fc.infiniteStream(fc.nat()), (seen, place, rules, random) => {
    const policy = policyOf(rules);
    const once = assess(seen, place, policy);
    const keys = [...seen.tokens, ...seen.tokens].map((each) => ({ each, by: random.next().value }));
    expect(assess({ ...seen, tokens: keys.toSorted((a, b) => a.by - b.by).map(({ each }) => each) }, place, policy)).toEqual(once);
    expect(assess({ ...seen, tokens: once.tokens.map((each) => each.token) }, place, policy)).toEqual(once);
  }));
});

test("allowing a place makes nothing stricter, and one more token makes nothing milder", () => {
  fc.assert(fc.property(anySeen, anyPlace, anyRules, anyToken, fc.constantFrom(...hosts), (seen, place, rules, more, host) => {
    const before = assess(seen, place, policyOf(rules));
    for (const label of [null, "ci-deploy"]) expect(rank(assess(seen, place, policyOf(rules, { allowed: [{ host, provider: "github", kind: "github-classic", label }] })).action)).toBeLessThanOrEqual(rank(before.action));
    expect(rank(assess({ ...seen, tokens: [...seen.tokens, more] }, place, policyOf(rules)).action)).toBeGreaterThanOrEqual(rank(before.action));
  }));
});

test("yours is never treated more mildly than the same one of another's, nor live more mildly than dead", () => {
  fc.assert(fc.property(anyPlace, fc.constantFrom("certain", "known", "generic"), fc.constantFrom("github", "npm"), (place, whose, provider) => {
    const actionOf = (each: SeenToken): number => rank(assess({ tokens: [each], stopped: false }, place, shipped).action);
    const own = yours({ provider, own: { provider, kind: "github-classic", label: "ci-deploy", allowedHosts: [], dead: false } });
    expect(actionOf(own)).toBeGreaterThanOrEqual(actionOf(token({ provider, whose })));
    expect(actionOf(own)).toBeGreaterThanOrEqual(actionOf({ ...own, life: "dead" }));
  }));
});

test("a live token of yours is never simply let into a foreign place", () => {
  fc.assert(fc.property(anyPlace, (place) => {
    const isOwn = (spot: Pick<Place, "host" | "path">): boolean => spot.host !== null && ["ci.example", "localhost", "10.0.0.1"].includes(spot.host) || (spot.host === "github.com" && !spot.path.includes("issues"));
    const { action, tokens } = assess({ tokens: [yours()], stopped: false }, place, shipped);
    if (!isOwn(place) || (place.form !== null && !isOwn(place.form))) expect([action, tokens.length]).toEqual([expect.stringMatching(/warn|block/), 1]);
  }));
});

test("plain http: block for yours even at home, only noted in a private network, nothing on this machine", () => {
  expect([actionAt("https://github.com/settings", [yours()]), actionAt("http://github.com/settings", [yours()]), actionAt("http://github.com/settings", [token()]), actionAt("http://github.com/settings", [token({ whose: "known" })]), actionAt("http://github.com/settings", [token({ whose: "generic" })])]).toEqual(["allow", "block", "block", "warn", "note"]);
  expect([actionAt("http://ci.example/", [yours()]), actionAt("http://192.168.1.7/", [yours()]), actionAt("http://localhost:8080/", [yours()]), actionAt("http://[::1]:8080/", [yours()]), actionAt("http://github.com/settings", [yours({ life: "dead" })])]).toEqual(["block", "note", "allow", "allow", "allow"]);
  expect(at("http://github.com/settings", [yours()]).messages.map(({ id }) => id)).toEqual(["who-yours", "at-home", "plain-http"]);
  expect(at("http://github.com/settings", [yours()]).waysOut).not.toContain("allow-here");
});

test("an opaque origin is nobody's home and nothing is allowed on it; the page around it counts when it is worse", () => {
  const wide: GuardRules = { allowed: hosts.map((host) => ({ host, provider: "github", kind: "github-classic", label: "ci-deploy" })) };
  expect(at("data:text/html,x", [yours()], wide, { topHost: "github.com" })).toMatchObject({ action: "block", tokens: [{ placeClass: "nameless" }] });
  expect(at("data:text/html,x", [token()], {}, { topHost: "pastebin.com" })).toMatchObject({ action: "block", tokens: [{ placeClass: "paste-bin" }], messages: [{ id: "who-certain" }, { id: "at-paste-bin", host: "pastebin.com" }, { id: "in-page", host: "pastebin.com" }] });
  expect(actionAt("https://nobody.example/", [token()], {}, { topHost: "pastebin.com" })).toBe("block");
  expect(actionAt("https://nobody.example/", [token()], {}, { topHost: "github.com" })).toBe("warn");
  expect(actionAt("https://github.com/settings", [yours()], {}, { topHost: "pastebin.com" })).toBe("allow");
});

test("a form that posts elsewhere: the stricter of the two places", () => {
  const form = (url: string) => ({ form: placeAt(url) });
  expect(at("https://github.com/settings", [yours()], {}, form("https://collect.example/x"))).toMatchObject({ action: "block", tokens: [{ placeClass: "other" }], messages: [{ id: "who-yours" }, { id: "at-other", host: "collect.example" }, { id: "other-form", host: "collect.example" }] });
  expect(actionAt("https://nobody.example/", [yours()], {}, form("https://github.com/settings"))).toBe("block");
  expect(actionAt("https://github.com/settings", [yours()], {}, form("https://github.com/session"))).toBe("allow");
  expect(actionAt("https://github.com/settings", [yours()], {}, form("http://github.com/session"))).toBe("block");
  expect(actionAt("https://github.com/settings", [yours()], {}, form("data:text/html,x"))).toBe("block");
});

test("a password box: a generic secret of nobody's belongs in one, yours does not on a foreign host, and on a paste bin nothing does", () => {
  const box = { field: "password" } as const;
  expect([actionAt("https://nobody.example/", [token({ whose: "generic" })]), actionAt("https://nobody.example/", [token({ whose: "generic" })], {}, { field: "text" }), actionAt("https://nobody.example/", [token({ whose: "generic" })], {}, box)]).toEqual(["warn", "warn", "allow"]);
  expect([actionAt("https://nobody.example/", [yours()], {}, box), actionAt("https://nobody.example/", [token()], {}, box), actionAt("https://pastebin.com/", [token({ whose: "generic" })], {}, box), actionAt("http://nobody.example/", [token({ whose: "generic" })], {}, box)]).toEqual(["block", "warn", "warn", "note"]);
});

test("what could not be looked through is held, and says so, where anything could be held", () => {
  const stopped = (url: string, rules: GuardRules = {}, tokens: readonly SeenToken[] = []) => assess({ tokens, stopped: true }, placeAt(url), policyOf(rules));
  expect(stopped("https://nobody.example/")).toEqual({ action: "warn", tokens: [], isUnfinished: true, messages: [{ id: "unfinished" }], waysOut: ["release"] });
  expect(stopped("https://nobody.example/", { unfinished: "pass" })).toMatchObject({ action: "allow", isUnfinished: false, messages: [] });
  expect(stopped("http://localhost/")).toMatchObject({ action: "allow", isUnfinished: false });
  expect(stopped("https://pastebin.com/", {}, [yours()])).toMatchObject({ action: "block", isUnfinished: true, waysOut: ["release"], messages: [{ id: "who-yours" }, { id: "at-paste-bin" }, { id: "unfinished" }] });
});

test("the way out fits: what is yours has a reference, a public place is not allowed for good, and nothing of yours is a false alarm", () => {
  expect(at("https://pastebin.com/", [yours()]).waysOut).toEqual(["reference", "masked", "release"]);
  expect(at("https://nobody.example/", [yours()]).waysOut).toEqual(["reference", "masked", "release", "allow-here"]);
  expect(at("https://nobody.example/", [token()]).waysOut).toEqual(["masked", "release", "allow-here", "false-alarm"]);
  expect(at("data:,x", [token()]).waysOut).toEqual(["masked", "release", "false-alarm"]);
  expect(at("https://github.com/settings", [token()]).waysOut).toEqual([]);
});

test("a false alarm is a kind on a host, or one value anywhere; never one of the vault's", () => {
  const onHost: GuardRules = { falseAlarms: [{ kind: "github-classic", host: "nobody.example" }] };
  const ofValue: GuardRules = { falseAlarms: [{ fingerprint: "b".repeat(64) as never }] };
  expect([actionAt("https://nobody.example/", [token()], onHost), actionAt("https://sub.nobody.example/", [token()], onHost), actionAt("https://other.example/", [token()], onHost), actionAt("https://nobody.example/", [token({ kind: "other" })], onHost), actionAt("https://nobody.example/", [yours()], onHost)]).toEqual(["allow", "allow", "warn", "warn", "block"]);
  expect([actionAt("https://nobody.example/", [token({ fingerprint: "b".repeat(64) })], ofValue), actionAt("https://nobody.example/", [token({ fingerprint: "c".repeat(64) })], ofValue), actionAt("https://nobody.example/", [token()], ofValue), actionAt("https://nobody.example/", [yours({ fingerprint: "b".repeat(64) })], ofValue)]).toEqual(["allow", "warn", "warn", "block"]);
});

test("an allowed place is this token's, with its port if it has one, and no neighbour's under a shared name", () => {
  const allowed = (host: string, label: string | null = "ci-deploy"): GuardRules => ({ allowed: [{ host, provider: "github", kind: "github-classic", label }] });
  expect([actionAt("https://a.example/", [yours()], allowed("a.example")), actionAt("https://b.a.example/", [yours()], allowed("a.example")), actionAt("https://a.example/", [yours()], allowed("a.example", "another")), actionAt("https://a.example/", [token()], allowed("a.example")), actionAt("https://a.example/", [token()], allowed("a.example", null))]).toEqual(["allow", "allow", "block", "warn", "allow"]);
  expect([actionAt("https://a.example:8443/", [yours()], allowed("a.example:8443")), actionAt("https://a.example/", [yours()], allowed("a.example:8443")), actionAt("https://a.example:8443/", [yours()], allowed("a.example"))]).toEqual(["allow", "block", "allow"]);
  expect([actionAt("https://me.github.io/", [yours()], allowed("me.github.io")), actionAt("https://you.github.io/", [yours()], allowed("github.io")), actionAt("https://a.example./", [yours()], allowed("a.example")), actionAt("https://a.example/", [yours()], allowed("example"))]).toEqual(["allow", "block", "block", "block"]);
});

test("a team's and a user's rows are added, and a later one wins", () => {
  const team: GuardRules = { places: [{ at: "*.corp.example", class: "team" }, { at: "pastebin.com", class: "docs" }] };
  expect([actionAt("https://wiki.corp.example/", [yours()], team), actionAt("https://corp.example/", [yours()], team), at("https://pastebin.com/", [yours()], team).tokens[0]?.placeClass]).toEqual(["allow", "block", "docs"]);
  expect(assess({ tokens: [yours()], stopped: false }, placeAt("https://wiki.corp.example/"), policyOf(team, { places: [{ at: "*.corp.example", class: "forum" }] })).tokens[0]?.placeClass).toBe("forum");
  expect(policyOf({ cells: { "known live": { docs: "block" } } }, { cells: { "known live": { docs: "note" } } }).cells["known live"].docs).toBe("note");
  expect(policyOf().cells["known live"].docs).toBe("warn");
});

test("where it interrupts can be moved by one step, either way", () => {
  expect([actionAt("https://vercel.com/a", [token()]), actionAt("https://vercel.com/a", [token()], { interruptsFrom: "note" }), actionAt("https://nobody.example/", [token()], { interruptsFrom: "block" }), actionAt("https://pastebin.com/", [token()], { interruptsFrom: "block" })]).toEqual(["note", "warn", "note", "block"]);
});

test("nothing found is nothing said", () => {
  fc.assert(fc.property(anyPlace, anyRules, (place, rules) => {
    expect(assess({ tokens: [], stopped: false }, place, policyOf(rules))).toEqual({ action: "allow", tokens: [], isUnfinished: false, messages: [], waysOut: [] });
  }));
  expect(interrupts("note")).toBe(false);
});
