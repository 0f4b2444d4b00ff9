import { useState, type ReactNode } from "react";
import type { Settings } from "@tokenward/shared/domain";
import { EmptyState, icons } from "@tokenward/ui";
import { vault } from "../../bridge.ts";
import { act } from "../../state/act.ts";
import { useSettings, useStatus } from "../../state/queries.ts";
import screen from "../screen.module.css";
import { BrowserSettings } from "./browsers.tsx";
import { PassphraseSettings } from "./passphrase.tsx";
import { PresenceLine } from "./presence-line.tsx";
import { RecoverySettings } from "./recovery.tsx";
import css from "./settings.module.css";

type NumberKey = { [K in keyof Settings]: Settings[K] extends number ? K : never }[keyof Settings];
type FlagKey = { [K in keyof Settings]: Settings[K] extends boolean ? K : never }[keyof Settings];

export const SettingsScreen = (): ReactNode => {
  const settings = useSettings();
  const status = useStatus().data;
  return (
    <section className={screen["one"]} aria-label="Settings">
      <div className={screen["bar"]}><h1>Settings</h1></div>
      <div className={screen["scroll"]}>
        {settings.isError ? <EmptyState icon={<icons.TriangleAlert />} title="The settings could not be read" says={settings.error.message} /> : null}
        {settings.data === undefined || status === undefined ? null : (
          <div className={css["page"]}>
            <div className={css["group"]}>
              <h2>Clipboard and lock</h2>
              <div>
                <NumberLine settings={settings.data} name="clipboardSeconds" label="Clear a copied value after" says="seconds, if it is still on the clipboard" min={5} max={300} />
                <NumberLine settings={settings.data} name="autoLockMinutes" label="Lock when not used for" says="minutes; 0 never locks by itself" min={0} max={1440} />
                <FlagLine settings={settings.data} name="lockOnSuspend" label="Lock when the computer sleeps" />
                <FlagLine settings={settings.data} name="lockOnScreenLock" label="Lock when the screen is locked" />
                <PresenceLine presence={settings.data.presence} />
              </div>
            </div>
            <div className={css["group"]}>
              <h2>Keys and browser guard</h2>
              <div>
                <ShortcutLine settings={settings.data} />
                <NumberLine settings={settings.data} name="holdSeconds" label="“Paste anyway” must be held for" says="seconds" min={1} max={10} />
              </div>
            </div>
            <BrowserSettings />
            <PassphraseSettings status={status} />
            <RecoverySettings status={status} />
            <div className={css["group"]}>
              <h2>This vault</h2>
              <div>
                <div className={css["line"]}><span>Folder</span><code>{status.home}</code></div>
                <div className={css["line"]}><span>Values live in</span><span>{status.keychain === "os" ? "the system’s keychain" : "a file with a passphrase"}</span></div>
                <div className={css["line"]}><span>Version</span><span className={screen["num"]}>{status.version}</span></div>
              </div>
            </div>
          </div>
        )}
      </div>
    </section>
  );
};

const NumberLine = ({ settings, name, label, says, min, max }: { readonly settings: Settings; readonly name: NumberKey; readonly label: string; readonly says: string; readonly min: number; readonly max: number }): ReactNode => {
  const [text, setText] = useState(String(settings[name]));
  const save = (): void => {
    const value = Number(text);
    if (text.trim() === "" || !Number.isInteger(value) || value < min || value > max) return setText(String(settings[name]));
    if (value !== settings[name]) void act(vault.vault.setSettings({ [name]: value }));
  };
  return (
    <label className={css["line"]}>
      <span>{label}<small>{says}</small></span>
      <input type="number" min={min} max={max} value={text} onChange={(event) => setText(event.target.value)} onBlur={save} onKeyDown={(event) => { if (event.key === "Enter") save(); }} />
    </label>
  );
};

const FlagLine = ({ settings, name, label }: { readonly settings: Settings; readonly name: FlagKey; readonly label: string }): ReactNode => (
  <label className={css["line"]}>
    <span>{label}</span>
    <input type="checkbox" checked={settings[name]} onChange={(event) => void act(vault.vault.setSettings({ [name]: event.target.checked }))} />
  </label>
);

const ShortcutLine = ({ settings }: { readonly settings: Settings }): ReactNode => {
  const [text, setText] = useState(settings.globalShortcut);
  const save = (): void => {
    if (text.trim() !== settings.globalShortcut) void act(vault.vault.setSettings({ globalShortcut: text.trim() }));
  };
  return (
    <label className={css["line"]}>
      <span>Open the search from anywhere<small>For example CommandOrControl+Shift+Space</small></span>
      <input type="text" spellCheck={false} value={text} onChange={(event) => setText(event.target.value)} onBlur={save} onKeyDown={(event) => { if (event.key === "Enter") save(); }} />
    </label>
  );
};
