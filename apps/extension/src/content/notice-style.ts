/**
 * The warning's look, in px and with its own reset: the page's `rem`, fonts and variables must not reach in. The colours are
 * those of the window (packages/ui/src/tokens.css), light and dark by the system.
 */
export const noticeStyle = `
* { box-sizing: border-box; margin: 0; }
.card {
  --ink: light-dark(#17181c, #eceef2); --ink2: light-dark(#4f535d, #a8adb8); --ink3: light-dark(#5f6570, #989eab);
  --line: light-dark(#d7d9df, #3a3e47); --soft: light-dark(#f6f6f7, #22252b); --accent: light-dark(#4654d8, #8c9bff);
  width: min(520px, calc(100vw - 16px)); padding: 16px 18px 12px; border: 1px solid var(--line); border-radius: 12px;
  background: light-dark(#fff, #191b1f); color: var(--ink); box-shadow: 0 2px 6px #0002, 0 18px 48px #0003;
  font: 400 13px/1.45 Inter, system-ui, "Segoe UI", sans-serif; text-align: left; direction: ltr; cursor: default; user-select: none;
}
.title { display: flex; gap: 8px; align-items: center; font-size: 15px; font-weight: 650; letter-spacing: -.01em; line-height: 1.3; }
.title svg { flex: none; fill: none; stroke: light-dark(#b9221a, #ff8c84); stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
.who { display: flex; gap: 8px; align-items: center; min-width: 0; margin-top: 10px; padding: 8px 10px; border-radius: 8px; background: var(--soft); }
.mark { display: grid; place-items: center; flex: none; width: 20px; height: 20px; border-radius: 5px; background: light-dark(#e4e5e9, #2a2e36); color: var(--ink2); font-size: 11px; font-weight: 650; }
.label { overflow: hidden; font-weight: 550; text-overflow: ellipsis; white-space: nowrap; }
.last { flex: none; white-space: nowrap; color: var(--ink2); font: 12px "JetBrains Mono", ui-monospace, monospace; }
.chip { flex: none; height: 20px; padding: 0 7px; border-radius: 10px; background: light-dark(#e9eaf0, #2a2e36); color: var(--ink2); font-size: 12px; font-weight: 500; line-height: 20px; white-space: nowrap; }
.detail { margin: 10px 0 14px; color: var(--ink2); overflow-wrap: anywhere; }
.acts { display: flex; flex-wrap: wrap; gap: 8px; }
button { font: inherit; color: inherit; background: none; border: 0; cursor: pointer; }
.primary, .plain { height: 30px; padding: 0 12px; border: 1px solid var(--line); border-radius: 5px; background: light-dark(#fff, #202329); font-weight: 500; }
.primary { border-color: transparent; background: var(--accent); color: light-dark(#fff, #10121c); }
.primary:focus, button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.foot { display: flex; justify-content: space-between; align-items: center; gap: 12px; margin-top: 12px; padding-top: 8px; border-top: 1px solid var(--line); color: var(--ink3); font-size: 12px; }
.link { padding: 4px 0; color: var(--ink3); font-size: 12px; text-decoration: underline; text-underline-offset: 3px; text-decoration-color: var(--line); }
.link:hover { color: var(--ink); }
@media (forced-colors: active) { .card, .primary, .plain { border: 1px solid CanvasText; } }
`;
