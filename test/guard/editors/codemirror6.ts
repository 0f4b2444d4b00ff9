import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { place, show } from "./shown.ts";

const fresh = (): EditorState => EditorState.create({ extensions: [history(), keymap.of([...defaultKeymap, ...historyKeymap])] });
const view = new EditorView({ parent: place(), state: fresh() });
show({ text: () => view.state.doc.toString(), clear: () => view.setState(fresh()) });
