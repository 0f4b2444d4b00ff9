import type { LinkCause } from "@tokenward/shared/link-problem";
import type { ChannelCause } from "./protocol.ts";

const causes: Readonly<Record<ChannelCause, LinkCause>> = {
  "closed": "lost", "timeout": "timed-out", "malformed": "not-proven", "altered": "not-proven", "wrong-signature": "not-proven", "too-large": "lost",
  "contract-older": "tokenward-old", "contract-newer": "extension-old", "not-paired": "not-paired", "other-vault": "other-vault",
  "declined": "refused", "expired": "expired", "busy": "busy", "vault-away": "agent-starting",
};

/** Why a channel did not come to be, in the words that people are shown; the same from either end. */
export const linkCauseOf = (cause: ChannelCause): LinkCause => causes[cause];
