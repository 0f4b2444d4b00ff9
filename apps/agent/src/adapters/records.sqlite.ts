import { defaultSettings, Incident, IncidentId, Settings } from "@tokenward/shared/domain";
import { err, ok } from "@tokenward/shared/result";
import type { Changes, Records } from "@tokenward/vault/ports";
import { createKeyedRows, keyedTable, readJson } from "./keyed-rows.sqlite.ts";
import { readBrowser, readRotation, readToken } from "./record-rows.ts";
import type { Database } from "./sqlite.ts";
import { storageErrorOf } from "./sqlite-error.ts";

export const recordsSchema = `
  ${["tokens", "incidents", "rotations", "paired"].map(keyedTable).join("\n  ")}
  create table settings (id integer primary key check (id = 1), json text not null) strict;
  create table reports (report_id text primary key, incident_id text not null) strict, without rowid;
  create table reminded (token_id text, version integer, threshold_days integer, primary key (token_id, version, threshold_days)) strict, without rowid;
  create table items (account text primary key) strict;
`;

/**
 * The vault's records in its database. All but reports and reminders is read and checked once and then kept in memory (a
 * few hundred tokens), so that lists cost nothing; memory follows only what was committed. Throws when a row cannot be read.
 */
export const createRecords = (db: Database, path: string): Records => {
  const tokens = createKeyedRows(db, "tokens", readToken);
  const incidents = createKeyedRows(db, "incidents", (value) => Incident.safeParse(value).data ?? null);
  const rotations = createKeyedRows(db, "rotations", readRotation);
  const paired = createKeyedRows(db, "paired", readBrowser);
  const readSettings = (json: string): Settings => readJson("settings", json, (value) => Settings.safeParse(value).data ?? null);
  const settingsJson = db.prepare<[], string>("select json from settings").pluck().get();
  let settings = settingsJson === undefined ? defaultSettings : readSettings(settingsJson);
  const accounts = db.prepare<[], string>("select account from items order by rowid").pluck();
  let items: readonly string[] = accounts.all();

  const putSettings = db.prepare<[string]>("insert into settings (id, json) values (1, ?) on conflict (id) do update set json = excluded.json");
  const putReport = db.prepare<[string, string]>("insert into reports (report_id, incident_id) values (?, ?) on conflict do nothing");
  const incidentOf = db.prepare<[string], string>("select incident_id from reports where report_id = ?").pluck();
  const putReminded = db.prepare<[string, number, number]>("insert into reminded (token_id, version, threshold_days) values (?, ?, ?) on conflict do nothing");
  const forgetReminded = db.prepare<[string]>("delete from reminded where token_id = ?");
  const reminded = db.prepare<[string, number, number], number>("select 1 from reminded where token_id = ? and version = ? and threshold_days = ?").pluck();
  const putItem = db.prepare<[string]>("insert into items (account) values (?) on conflict do nothing");
  const removeItem = db.prepare<[string]>("delete from items where account = ?");

  /** Returns what makes memory follow. */
  const store = db.transaction((changes: Changes): readonly (() => void)[] => {
    const follow = [
      tokens.write(changes.putTokens, changes.deleteTokens),
      incidents.write(changes.putIncidents, []),
      rotations.write(changes.putRotations, []),
      paired.write(changes.putPaired, changes.deletePaired),
    ];
    for (const { reportId, incidentId } of changes.reports ?? []) putReport.run(reportId, incidentId);
    for (const { tokenId, version, thresholdDays } of changes.reminded ?? []) putReminded.run(tokenId, version, thresholdDays);
    for (const id of changes.deleteTokens ?? []) forgetReminded.run(id);
    if (changes.settings !== undefined) {
      const json = JSON.stringify(changes.settings);
      const next = readSettings(json);
      putSettings.run(json);
      follow.push(() => void (settings = next));
    }
    if (changes.putItems !== undefined || changes.deleteItems !== undefined) {
      for (const account of changes.putItems ?? []) putItem.run(account);
      for (const account of changes.deleteItems ?? []) removeItem.run(account);
      const next = accounts.all();
      follow.push(() => void (items = next));
    }
    return follow;
  });

  return {
    tokens: tokens.list,
    token: tokens.get,
    incidents: incidents.list,
    rotations: rotations.list,
    paired: paired.list,
    settings: () => settings,
    items: () => items,
    incidentOfReport: (reportId) => {
      const id = incidentOf.get(reportId);
      return id === undefined ? null : IncidentId.parse(id);
    },
    reminded: (tokenId, version, thresholdDays) => reminded.get(tokenId, version, thresholdDays) !== undefined,
    write(changes) {
      try {
        for (const follow of store.immediate(changes)) follow();
        return ok(undefined);
      } catch (error) {
        return err(storageErrorOf(error, path));
      }
    },
  };
};
