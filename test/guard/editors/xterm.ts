import { Terminal } from "@xterm/xterm";
import "@xterm/xterm/css/xterm.css";
import { place, show } from "./shown.ts";

// A terminal has no document: what counts is what it sends to the program behind it, and a line ends as the key ends it.
let sent = "";
const terminal = new Terminal({ rows: 8, cols: 80 });
terminal.onData((piece) => {
  sent += piece;
  terminal.write(piece);
});
terminal.open(place());
show({ text: () => sent.replaceAll("\r", "\n"), clear: () => (sent = "") });
