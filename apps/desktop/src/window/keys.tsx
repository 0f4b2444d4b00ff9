import { useEffect, useState, type ReactNode } from "react";
import { Button, Dialog, Kbd } from "@tokenward/ui";
import { isTyping } from "./is-typing.ts";
import { screens } from "./routes.tsx";
import { go } from "./state/route.ts";
import css from "./keys.module.css";

const rows: readonly (readonly [keys: readonly string[], does: string])[] = [
  [["Ctrl", "K"], "go anywhere, open any token"],
  [["/"], "find a token"],
  [["j"], "next token"],
  [["k"], "token before"],
  [["Enter"], "copy its value"],
  [["Ctrl", "Enter"], "copy its reference"],
  [["n"], "add a token"],
  ...screens.map(({ key, name }) => [["g", key], `go to ${name.toLowerCase()}`] as const),
  [["?"], "these keys"],
];

/** `?` shows the keys, `g` and a letter goes to a screen. */
export const Keys = (): ReactNode => {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    let afterG = false;
    const hear = (event: KeyboardEvent): void => {
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "?") setOpen(true);
      const screen = afterG ? screens.find(({ key }) => key === event.key) : undefined;
      if (screen !== undefined) go(`/${screen.path}`);
      afterG = event.key === "g";
    };
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  }, []);
  return (
    <Dialog open={open} onClose={() => setOpen(false)} title="Keys" acts={<Button onClick={() => setOpen(false)}>Close</Button>}>
      <dl className={css["keys"]}>
        {rows.map(([keys, does]) => (
          <div key={does}>
            <dt>{keys.map((key) => <Kbd key={key}>{key}</Kbd>)}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
};
