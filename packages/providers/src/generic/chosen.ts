import { isStandIn } from "./stand-in.ts";

/** What stands where a password might in code, forms and translations, and is none. */
const ordinary = new Set(
  `hashed hash hashing missing wrong incorrect weak short plaintext bcrypt scrypt argon encrypt decrypted decrypt decoded decode generated generate reset forgot forgotten confirm confirmation repeat current
  object boolean integer array unknown never void bytes varchar nvarchar char secretstr securestring stdin stdout stored saved provided unspecified disabled enabled always protected readonly writeonly kwargs
  params parameter credential basic digest oauth bearer email name data result content contents body payload answer reply response request arg args argument option options attribute attributes label error errors
  field fields input output hint title message warning description tooltip icon button dialog modal form page view screen prompts command cleartext encoding encryption authenticate authentication authorization
  session cookie header query path file files folder directory keyring keychain keystore vault manager provider service plugin module component element node child parent item items list entry entries
  before after first second third next previous final initial normal simple complex shared single double static dynamic global external internal remote expected actual match matches matching mismatch
  changed updated created deleted expired expires locked unlocked verified verify success failed failure denied allowed blocked ignore ignored inherit unchanged nothing something undefined unset
  passed passes failing fails skipped pending running different another anything nonempty define undef prefix suffix middle center left right inline block flex primary light medium large small
  passwort kennwort wachtwoord senha parola parole heslo geslo lozinka salasana parool adgangskode passord sandi contrasenya pasahitza clave motdepasse sifre zaporka slaptazodis`
    .split(/\s+/),
);

/** Names of code: `user.password2`, `PASSWORD_FIELD_1`, `new-password-2`. */
const isName = (value: string): boolean => /^[A-Za-z_$][\w$]*(?:[.-][A-Za-z_$][\w$]*)+$/.test(value) || /^(?:[A-Z][A-Z0-9]*_)+[A-Z0-9]+$/.test(value) || /^[a-z]+(?:[_-][a-z0-9]+)+$/.test(value);

/** Whether people may have chosen this as a password, behind a name that calls it one. `isQuoted`: brackets may stand in it. */
export const isChosen = (value: string, isQuoted: boolean): boolean =>
  value.length >= 6 &&
  value.length <= 128 &&
  /[0-9!@#$%^&*+=~?]/.test(value) &&
  !/[^\x21-\x7e\xa1-\xff]/.test(value) &&
  !/^[/~.\\-]|@$|:\/\/|[/\\].*[/\\]/.test(value) &&
  !/^[v^~>=<]*[\d.,:xXa-fA-F_-]{0,5}[\d.,:_-]+$|^0x/.test(value) &&
  (isQuoted || !/[()[\]{}]/.test(value)) &&
  !(isQuoted ? /^[#.][a-z][\w-]*$|\[\w+=|^@(?:string|id|\+id)\//.test(value) : /^[a-z]+(?:[A-Z][a-z]+)+[0-9]?$/.test(value)) &&
  !isName(value) &&
  // Code, numbers, and what is set beside them.
  !/^[&:]\w|&&|\?\.|^%[-\d]*[a-z](?![a-z0-9])|^[a-z]\d+\.\d+$|^\d+\.\d+(?:e[+-]?\d+)?$|^[a-z_]+=\d+$/i.test(value) &&
  !ordinary.has(value.toLowerCase().replace(/[!?.]+$/, "")) &&
  !isStandIn(value);

/** The same of one that is a word: only where what stands around it leaves no doubt that it is a setting's value. */
export const isChosenWord = (value: string): boolean => /^[a-z]{6,40}$/.test(value) && !ordinary.has(value) && !isStandIn(value);
