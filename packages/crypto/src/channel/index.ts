export { openAsAgent, openAsBrowser, type AgentSide, type BrowserSide, type OpenedByAgent, type OpenedByBrowser, type Visitor } from "./handshake.ts";
export { linkCauseOf } from "./link-cause.ts";
export { createInbox, type Inbox } from "./inbox.ts";
export { approvalMs, channelError, handshakeMs, maxMessageBytes, type ChannelCause, type ChannelError, type Frames } from "./protocol.ts";
export type { Channel } from "./sealed.ts";
export { importAgentKey, makeBrowserKey, publicKeyText, type Key, type KeyPair, type Subtle } from "./subtle.ts";
export { fromBase64, toBase64 } from "./bytes.ts";
