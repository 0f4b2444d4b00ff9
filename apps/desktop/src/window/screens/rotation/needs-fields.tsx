import type { ReactNode, RefObject } from "react";
import type { RotationPlan } from "@tokenward/shared/domain";
import { TextField } from "@tokenward/ui";
import screen from "../screen.module.css";

/** What the provider will ask for. */
export const NeedsFields = ({ needs, password, otp, onEnter }: { readonly needs: RotationPlan["needs"]; readonly onEnter?: () => void; readonly password: RefObject<HTMLInputElement | null>; readonly otp: RefObject<HTMLInputElement | null> }): ReactNode =>
  needs.length === 0 ? null : (
    <div className={screen["pair"]} onKeyDown={(event) => { if (event.key === "Enter") onEnter?.(); }}>
      {needs.includes("password") ? <TextField label="Account password" ref={password} type="password" autoFocus hint="The provider asks for it. Leave it empty if it is kept already." /> : null}
      {needs.includes("otp") ? <TextField label="One-time code" ref={otp} inputMode="numeric" maxLength={20} hint="Only if your account uses one" /> : null}
    </div>
  );
