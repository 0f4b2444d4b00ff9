import { base62 } from "../checksum/base62.ts";
import { fromBase64 } from "../checksum/base64.ts";
import { crc32 } from "../checksum/crc32.ts";
import { isFamousPassword } from "./famous-passwords.ts";

/** Templates of every language: the value is put in later. */
const template =
  /^\$|\$\{|\$\(|\{\{|\}\}|^<[^<>]{0,80}>$|<%|%>|#\{|^%\(|^%[sdv@]$|^.?[A-Za-z_]\w{0,60}%$|^@@?[\w.-]+@@?$|^__\w+__$|^~~?\w+~~?$|^\{[\w.:! -]{0,60}\}$|^\[[\w .:-]{1,60}\]$|^!|^&[a-z]+$|^\*+[\w-]*$|^ENC[[(]|^<<[\w .-]{1,60}>>$|^:[a-z_]+$|^\?\d*$/;
/** Code that fetches the value from elsewhere. */
const code =
  /^(?:process\.env|os\.(?:environ|getenv)|import\.meta|env[.[(]|ENV[.[(]|System\.(?:getenv|getProperty)|Environment\.|Deno\.env|getenv|config[.[(]|cfg[.[(]|conf[.[(]|settings[.[(]|secrets?[.[(]|vars?[.[(]|this\.|self\.|props\.|options\.|opts\.|args\.|params\.|request\.|req\.|data\.|local\.|module\.|values?\.|aws_|random_|var\.|vault:|ref\+|op:\/\/|tokenward:\/\/|keyring:|env:|arn:|file:|https?:\/\/)|\(\)|\w\(/;
const words =
  "your|my|the|our|some|any|example|sample|dummy|fake|foo|foobar|placeholder|change|changeme|replace|replaceme|insert|enter|redacted|removed|hidden|masked|secret|todo|fixme|none|null|undefined|true|false|xxx+|test|testing|goes|here|value|string|optional|required|default|empty|unset|invalid|mock|demo|token|key|password|passwd|passphrase|credentials?";
const joints =
  "mine|this|that|an?|bar|put|set|use|add|type|paste|secrets|tbd|nil|text|keys|api|apikey|auth|pass|pwd|pw|me|it|to|with|and|or|for|from|in|is|be|of|new|old|own|real|actual|valid|super|top|very|long|strong|secure|random|safe|unique|user|username|admin|root|db|database|app|proxy|repo|client|access|private|public|login|account|server|service|mysql|postgres|postgresql|redis|mongo|mongodb|rabbitmq|mariadb|encoded|encrypted|hashed|plain";
/** Keys that say they are to be published. */
const published = /^pk(?:\.eyJ|_(?:live|test|prod)_)/;
/** Words of tutorials, as a part of the value between its other parts. */
const word = new RegExp(`(?:^|[^A-Za-z])(?:${words})(?:[^A-Za-z]|$)`, "gi");
/** Nothing but such words and what joins them, glued together as well: `mysecretpassword`, `DbPass`. */
const onlyWords = new RegExp(`^(?:(?:${words}|${joints})[_. -]?){1,6}$`, "i");
const masked = /x{6,}|X{6,}|\*{3,}|•{2,}|\.{3}|…|#{4,}|_{5,}|-{5,}(?!BEGIN)|0{8,}|1{8,}|A{8,}|a{8,}|<[A-Za-z][\w -]{1,40}>/;
const sequences = ["0123456789", "1234567890", "abcdefghij", "qwertyuiop", "abcdef0123456789", "0987654321", "9876543210", "deadbeef", "cafebabe", "aabbccdd", "112233445566", "a1b2c3d4e5"];

/** Whether a value stands for another one: a template's place, a tutorial's word, a mask, a sequence. Says nothing of how random it is. */
export const isStandIn = (value: string): boolean => {
  if (value === "" || template.test(value) || code.test(value) || masked.test(value) || published.test(value) || isMistyped(value) || isFamousPassword(value)) return true;
  if (value.length <= 40 && onlyWords.test(value)) return true;
  if (value.length >= 16 && value.length <= 160 && isReadable(fromBase64(value))) return true;
  const lower = value.toLowerCase();
  if (sequences.some((sequence) => lower.includes(sequence) || (sequence.length >= 8 && lower.startsWith(sequence.slice(0, 8))))) return true;
  if (isRepeated(lower)) return true;
  // `your-api-key-here`, `my_secret_token`: more of it is such words than anything else.
  let said = 0;
  word.lastIndex = 0;
  for (let match = word.exec(value); match !== null; match = word.exec(value)) {
    said += match[0].replaceAll(/[^A-Za-z]/g, "").length;
    // The joint behind a word is the one before the next.
    if (word.lastIndex < value.length) word.lastIndex--;
  }
  return said >= 3 && said * 2 >= value.replaceAll(/[^A-Za-z0-9]/g, "").length;
};

/** A token of GitHub's or npm's whose checksum is wrong opens nothing: documentation and tests are full of them. */
const isMistyped = (value: string): boolean => /^(?:gh[opsu]|npm)_[0-9A-Za-z]{36}$/.test(value) && base62(crc32(value.slice(4, 34)), 6) !== value.slice(34);

/** What base64 of samples holds: a sentence, or a word of tutorials behind a name. */
const isReadable = (text: string | null): boolean =>
  text !== null && /^[A-Za-z][ -~]+$/.test(text) && (/^[A-Za-z][A-Za-z0-9]*(?:[ ,.;:!?'-]{1,2}[A-Za-z0-9]+){2,}[.!?]?$/.test(text) || isStandIn(text.slice(text.indexOf(":") + 1)));

/** A few characters over and over: `abababab`, `1212121212`. */
const isRepeated = (value: string): boolean => {
  for (const period of [1, 2, 3, 4]) {
    if (value.length < period * 4) continue;
    let same = 0;
    for (let at = period; at < value.length; at++) if (value.charCodeAt(at) === value.charCodeAt(at - period)) same++;
    if (same >= (value.length - period) * 0.9) return true;
  }
  return false;
};
