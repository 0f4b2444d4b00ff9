import { alphanumeric, digits, hex, shortened, upper } from "../draw.ts";
import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Draw, Provider, TokenKind } from "../provider.ts";

const tokenTypes = "https://docs.slack.dev/authentication/tokens";
const workflows = "https://slack.com/help/articles/360041352714-Build-a-workflow--Create-a-workflow-that-starts-outside-of-Slack";
/** Base64, often with its signs as in an address. */
const cookieCharacters = { inClass: "A-Za-z0-9%+/_-", drawn: classes.base64.drawn };
const id = (draw: Draw): string => draw.of("123456789", 1) + draw.of(digits, draw.between(10, 12));

const kind = (name: string, words: string, reach: string, prefix: string, pattern: RegExp, made: (draw: Draw) => string, more: Partial<TokenKind> = {}): TokenKind => ({
  id: `slack-${name}`, name: `Slack ${words}`, reach, nature: "secret",
  anchors: [prefix], pattern,
  boundary: "A-Za-z0-9_-",
  source: [tokenTypes],
  examples: (draw) => ({ hits: [made(draw)], misses: [prefix, `${prefix}your-token`], twins: [shortened(made(draw)), `${made(draw)}${draw.of(hex, 200)}`] }),
  ...more,
});

export const slack: Provider = {
  id: "slack",
  name: "Slack",
  hosts: ["slack.com"],
  page: "https://api.slack.com/apps",
  kinds: [
    kind("bot", "bot token", "read and write where the app was invited", "xoxb-", /xoxb-[0-9]{10,13}-(?:[0-9]{10,13}-)?[A-Za-z0-9]{24}/y, (draw) => `xoxb-${id(draw)}-${id(draw)}-${draw.of(alphanumeric, 24)}`),
    kind("user", "user token", "read and write as you", "xoxp-", /xoxp-[0-9]{10,13}-[0-9]{10,13}-[0-9]{10,13}-[0-9a-f]{32}/y, (draw) => `xoxp-${id(draw)}-${id(draw)}-${id(draw)}-${draw.of(hex, 32)}`),
    kind("app", "app-level token", "listen to every event of an app", "xapp-", /xapp-[0-9]-[A-Z0-9]{9,12}-[0-9]{10,13}-[0-9a-f]{64}/y, (draw) => `xapp-1-A${draw.of(upper + digits, 10)}-${id(draw)}-${draw.of(hex, 64)}`),
    kind("session", "browser session token", "be you in the browser, with its cookie", "xoxc-", /xoxc-[0-9]{10,13}-[0-9]{10,13}-[0-9]{10,13}-[0-9a-f]{64}/y, (draw) => `xoxc-${id(draw)}-${id(draw)}-${id(draw)}-${draw.of(hex, 64)}`),
    // Their length has changed before; documentation does not fix it.
    kind("config", "app configuration token", "create and change apps", "xoxe.xoxp-", /xoxe\.xoxp-[0-9]-[A-Za-z0-9]{100,250}/y, (draw) => `xoxe.xoxp-1-${draw.of(alphanumeric, 166)}`, { examples: (draw) => ({ hits: [`xoxe.xoxp-1-${draw.of(alphanumeric, 166)}`], misses: ["xoxe.xoxp-1-"], twins: [`xoxe.xoxp-1-${draw.of(alphanumeric, 99)}`] }) }),
    kind("refresh", "refresh token", "make new tokens of an app", "xoxe-", /xoxe-[0-9]-[A-Za-z0-9]{100,250}/y, (draw) => `xoxe-1-${draw.of(alphanumeric, 147)}`, { examples: (draw) => ({ hits: [`xoxe-1-${draw.of(alphanumeric, 147)}`], misses: ["xoxe-1-"], twins: [`xoxe-1-${draw.of(alphanumeric, 99)}`] }) }),
    kind("bot-rotating", "rotating bot token", "read and write where the app was invited, for twelve hours", "xoxe.xoxb-", /xoxe\.xoxb-[0-9]-[A-Za-z0-9]{100,250}/y, (draw) => `xoxe.xoxb-1-${draw.of(alphanumeric, 166)}`, { examples: (draw) => ({ hits: [`xoxe.xoxb-1-${draw.of(alphanumeric, 166)}`], misses: ["xoxe.xoxb-1-"], twins: [`xoxe.xoxb-1-${draw.of(alphanumeric, 99)}`] }) }),
    kind("workspace", "workspace token", "read and write in a workspace", "xoxa-2-", /xoxa-2-[0-9]{10,13}-[0-9]{10,13}-[0-9]{10,13}-[0-9a-f]{32}/y, (draw) => `xoxa-2-${id(draw)}-${id(draw)}-${id(draw)}-${draw.of(hex, 32)}`),
    kind("legacy-session", "browser session token (older)", "be you in the browser", "xoxs-", /xoxs-[0-9]{10,13}-[0-9]{10,13}-[0-9]{10,13}-[0-9a-f]{10,64}/y, (draw) => `xoxs-${id(draw)}-${id(draw)}-${id(draw)}-${draw.of(hex, 10)}`, { examples: (draw) => ({ hits: [`xoxs-${id(draw)}-${id(draw)}-${id(draw)}-${draw.of(hex, 10)}`], misses: ["xoxs-"], twins: [`xoxs-${id(draw)}-${id(draw)}-${id(draw)}-${draw.of(hex, 9)}`] }) }),
    // With it, a browser session token works.
    secret("slack-cookie", "Slack browser cookie", "be you in the browser, with its session token", prefixed("xoxd-", cookieCharacters, 60, 400), tokenTypes),
    secret("slack-signing-secret", "Slack signing or client secret", "forge what Slack says to the app, or act as it", named(["slack_signing", "slack_client", "slack"], chars(classes.hex, 32)), "https://docs.slack.dev/authentication/verifying-requests-from-slack"),
    secret("slack-verification", "Slack verification token", "forge what Slack says to the app", named(["slack_verification"], chars(classes.alphanumeric, 24)), "https://docs.slack.dev/authentication/verifying-requests-from-slack"),
    kind("workflow-webhook", "workflow webhook", "start one workflow", "hooks.slack.com/workflows/", /https:\/\/hooks\.slack\.com\/workflows\/T[A-Z0-9]{8,12}\/A[A-Z0-9]{8,12}\/[0-9]{17,19}\/[A-Za-z0-9]{24}/y, (draw) => `https://hooks.slack.com/workflows/T${draw.of(upper + digits, 10)}/A${draw.of(upper + digits, 10)}/${draw.of(digits, 18)}/${draw.of(alphanumeric, 24)}`, { anchorAt: 8, source: [workflows] }),
    kind("trigger-webhook", "workflow trigger", "start one workflow", "hooks.slack.com/triggers/", /https:\/\/hooks\.slack\.com\/triggers\/[TE][A-Z0-9]{8,12}\/[0-9]{10,15}\/[0-9a-f]{32}/y, (draw) => `https://hooks.slack.com/triggers/T${draw.of(upper + digits, 10)}/${id(draw)}/${draw.of(hex, 32)}`, { anchorAt: 8, source: [workflows] }),
    kind("webhook", "incoming webhook", "write into one channel", "hooks.slack.com/services/", /https:\/\/hooks\.slack\.com\/services\/T[A-Z0-9]{8,12}\/B[A-Z0-9]{8,12}\/[A-Za-z0-9]{24}/y, (draw) => `https://hooks.slack.com/services/T${draw.of(upper + digits, 10)}/B${draw.of(upper + digits, 10)}/${draw.of(alphanumeric, 24)}`, {
      anchorAt: 8,
      source: ["https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks"],
      harmless: (value) => (/X{24}$/.test(value) ? "This is the sample from Slack's documentation." : null),
    }),
  ],
};
