import { baseKeymap } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { schema } from "prosemirror-schema-basic";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import "prosemirror-view/style/prosemirror.css";
import { place, show } from "./shown.ts";

const fresh = (): EditorState => EditorState.create({ schema, plugins: [history(), keymap({ "Mod-z": undo, "Mod-y": redo }), keymap(baseKeymap)] });
const view = new EditorView(place(), { state: fresh() });
show({ text: () => view.state.doc.textBetween(0, view.state.doc.content.size, "\n", "\n"), clear: () => view.updateState(fresh()) });
