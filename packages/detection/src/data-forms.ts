/** Forms that are no secret's, whatever the name before them says. */
const forms: readonly RegExp[] = [
  // Numbers of code, up to 64 bits: `0x87AF0E0A`, `0x000003D0UL`, `0xF1_E3_C7`.
  /0x[0-9A-Fa-f_]{1,24}(?:U?L{0,2}|[ui](?:8|16|32|64))(?![0-9A-Za-z_])/y,
  // An address of Ethereum: EIP-55.
  /0x[0-9A-Fa-f]{40}(?![0-9A-Za-z])/y,
  // A version that Go made up for a commit: go.dev/ref/mod#pseudo-versions.
  /v\d+\.\d+\.\d+-(?:[\w.]{0,40}[.-])?\d{14}-[0-9a-f]{12}(?![0-9A-Za-z])/y,
  // A name with its version.
  /[A-Za-z][A-Za-z0-9]{0,40}[_-]v?\d{1,5}\.\d{1,5}\.\d{1,5}(?:[.\s"'`,;)]|$)/y,
  // A position of chess, in Forsyth-Edwards notation.
  /(?:[rnbqkpRNBQKP1-8]{1,8}\/){7}[rnbqkpRNBQKP1-8]{1,8}(?![\w/])/y,
  // Digests that say which they are: Subresource Integrity, section 3.2.
  /(?:sha(?:1|224|256|384|512)|md5|blake[23][bs]?)-[A-Za-z0-9+/]/y,
  // Public keys: the beginnings of RFC 5280's SubjectPublicKeyInfo for RSA, P-256, P-384, P-521 and Ed25519, and of RSA's in PKCS#1.
  /MI(?:IBIjANBgkqhkiG9w0BAQEFAAOC|ICIjANBgkqhkiG9w0BAQEFAAOC|GfMA0GCSqGSIb3DQEBAQUAA4G|IBCgKCAQE|GJAoGB|GbMBAGByqGSM49)|MF[kw][wE][EM][wA]YHKoZIzj0C|MHYwEAYHKoZIzj0C|MC[ow]+BQYDK2V[wu]AyE/y,
  // The number of an object in an Xcode project.
  /(?=[0-9]*[A-F])[0-9A-F]{24}(?![0-9A-Za-z_-])/y,
  /\d{1,20}\.\d{1,20}[eE][+-]?\d{1,3}(?!\w)/y,
  // A client's identifier, and hosts' names.
  /\d{6,20}-[0-9a-z]{32}\.apps\.googleusercontent\.com/y,
  /[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}\.(?:com|net|org|io|dev|app|cloud)(?![\w.@-])/y,
  // A class of characters in an expression.
  /(?:0-9|a-z|A-Z|a-f|A-F){2,}/y,
  // Objects of OpenAI, Stripe, Vercel and others, whose identifiers say what they are.
  /(?:asst|thread|run|step|msg|call|chatcmpl|resp|batch|proj|req|evt|cus|sub|price|prod|acct|seti|dpl|prj|team)[_-][A-Za-z0-9]{14,40}(?![A-Za-z0-9_-])/y,
  // Push identifiers of Firebase, of 2022 to 2031, and InChIKeys.
  /-[NO][A-Za-z0-9_-]{18}(?![A-Za-z0-9_-])/y,
  /[A-Z]{14}-[A-Z]{10}-[A-Z](?![A-Za-z0-9_-])/y,
  // A file's name.
  /[\w.+/-][\w.+/-]{0,160}\.(?:png|jpe?g|gif|svg|webp|ico|m?js|cjs|[jt]sx|css|map|json|ya?ml|gz|zip|tar|pdf|html?|txt|md|py|sh|woff2?|ttf|mp4|so|dll|exe|wasm|lock|java|go|rs|rb|php)(?![A-Za-z0-9_.-])/y,
  // Words, each joined to the next.
  /[A-Za-z][A-Za-z0-9]{0,11}(?:_[a-z]{1,14}){3,}(?![A-Za-z0-9_-])/y,
];

/** What stands right before identifiers, digests and drawings. */
const before: RegExp =
  /\bdid:[a-z]{2,12}:$|\b(?:sha(?:1|224|256|384|512)|md5|blake[23]b?|h1)[:=]$|\bh1:[A-Za-z0-9+/]{43}=,$|\b(?:auth0|google-oauth2|github|windowslive|facebook|twitter|linkedin|apple|samlp|adfs|oidc|waad|email)\|$|\b[a-z0-9-]+\.[a-z]{2,12}-\d:$|[\s<]d=["']$|\bENC[[(](?:AES256_GCM,data:)?$|\bv1:[A-Za-z0-9+/]{16}:$|\bwatch\?v=$|\barn:aws[a-z-]*:[\w:/-]{2,80}$/;
const maxBeforeUnits = 100;

/** Whether what begins at `start` is data that no name makes a secret: a number, a file's name, a digest, a public identifier, a line of a longer text in base64. */
export const isData = (text: string, start: number): boolean => {
  for (const form of forms) {
    form.lastIndex = start;
    if (form.test(text)) return true;
  }
  return before.test(text.slice(Math.max(0, start - maxBeforeUnits), start)) || isNextLine(text, start) || isPgpId(text, start) || isCamel(text, start) || isListedDigest(text, start);
};

/** What may stand before a line of a longer text, as comments, quotations and source code have it. */
const isMargin = /[ \t"'`#*/>|+]/;
const maxMarginUnits = 24;

/** Whether the line goes on with what the line before has: base64, or an armour's beginning. */
const isNextLine = (text: string, start: number): boolean => {
  let at = start - 1;
  while (at >= 0 && start - at <= maxMarginUnits && isMargin.test(text.charAt(at))) at--;
  if (text.charAt(at) !== "\n") return false;
  const line = text.slice(Math.max(0, at - 160, text.lastIndexOf("\n", at - 1) + 1), at);
  return /-----[\s"'`+\\]*$/.test(line) || /^[ \t"'`#*/>|]*[A-Za-z0-9+/]{40,}={0,2}[ \t\r"'`+\\]*$/.test(line);
};

/** The number of an OpenPGP key, as it is asked for and told: upper-case, and not in quotes (RFC 4880, section 12.2). */
const isPgpId = (text: string, start: number): boolean => {
  pgpId.lastIndex = start;
  return text.charAt(start - 1) === " " && pgpId.test(text) && /(?:gpg|pgp|recv|keyserver|keyid|signing|fingerprint|release)/i.test(text.slice(Math.max(0, start - 80), start));
};
const pgpId = /(?:0x)?(?=[0-9A-F]*[A-F])(?:[0-9A-F]{40}|[0-9A-F]{16})(?![0-9A-Za-z_-])/y;

/** A digest in a list that says in capitals what it is, as CocoaPods' and Bundler's lock files have it. */
const isListedDigest = (text: string, start: number): boolean => {
  digest.lastIndex = start;
  return digest.test(text) && /(?:^|\n)[A-Z ]{0,20}CHECKSUMS:?\r?\n(?:[ \t]+[^\n]{1,200}\n){0,80}[ \t]+[^\n]{0,200}$/.test(text.slice(Math.max(0, start - 4000), start));
};
const digest = /(?:[0-9a-f]{40}|[0-9a-f]{64})(?![0-9A-Za-z])/y;

/** A name of code, made of words: `GoogleCloudDnsV1beta1Zone`, `dns_v1_client.DnsV1`, `OpZeroExt8to64`. Hardly any drawn text has so many letters in words. */
const isCamel = (text: string, start: number): boolean => {
  named.lastIndex = start;
  const name = named.exec(text)?.[0] ?? "";
  const letters = name.replaceAll(/[._]/g, "");
  if (letters.length < minCamelUnits) return false;
  const words = name.match(/[A-Z][a-z]{2,}|(?<![A-Za-z0-9])[a-z]{3,}|\d{1,3}to\d{1,3}|[vV]\d{1,2}(?:p\d)?(?:(?:alpha|beta)\d?)?(?![a-z])/g) ?? [];
  return words.filter((word) => /^[A-Z][a-z0-9]/.test(word)).length > 1 && words.join("").length >= letters.length * 0.8;
};
const named = /[A-Za-z][\w.]{9,100}(?![\w.+/=-])/y;
const minCamelUnits = 12;

/** Whether a value named `key` is one of a published test: a text, and what becomes of it, stand beside it. */
export const isTestVector = (text: string, start: number): boolean => vector.test(text.slice(Math.max(0, start - 120), start + 240));
const vector = /(?:^|[\s{,;["'])(?:[Pp]lain[Tt]ext|PLAINTEXT|[Cc]ipher[Tt]ext|CIPHERTEXT|PT|CT|AAD|(?:COUNT|Count)(?= = \d))["']?\s{0,8}[:=]\s|\bplaintext,/;

/** Whether it is the next of names in a row, told apart by their ends: `Iop_Add16x4, Iop_Sub16x4`. */
export const isSibling = (text: string, start: number): boolean => {
  const prefix = /^[A-Za-z]{2,12}_/.exec(text.slice(start, start + 13))?.[0];
  return prefix !== undefined && new RegExp(`(?:^|[\\s({,])${prefix}\\w{1,40},\\s{1,12}$`).test(text.slice(Math.max(0, start - 80), start));
};
