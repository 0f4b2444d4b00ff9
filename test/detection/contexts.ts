/** A name in the spellings that languages have for it. */
export interface Spelled {
  readonly plain: string;
  readonly snake: string;
  readonly kebab: string;
  readonly upper: string;
  readonly camel: string;
  readonly pascal: string;
}

/** How developers write a value down: what stands before it and behind it. */
export interface Context {
  readonly name: string;
  readonly around: (name: Spelled) => readonly [before: string, after: string];
}

export const spelled = (words: readonly string[]): Spelled => {
  const parts = words.join("_").split(/[^A-Za-z0-9]+/).filter((part) => part !== "");
  const capital = (part: string): string => part.charAt(0).toUpperCase() + part.slice(1);
  const pascal = parts.map(capital).join("");
  const snake = words.join("_").replaceAll(/[^A-Za-z0-9_]/g, "_");
  return { plain: words.join(" "), snake, kebab: snake.replaceAll("_", "-"), upper: snake.toUpperCase(), camel: pascal.charAt(0).toLowerCase() + pascal.slice(1), pascal };
};

export const contexts: readonly Context[] = [
  { name: "a line of .env", around: ({ upper }) => [`A=1\n${upper}=`, "\nB=2\n"] },
  { name: "a shell export", around: ({ upper }) => [`export ${upper}="`, '"\n'] },
  { name: "YAML", around: ({ snake }) => [`service:\n  ${snake}: `, "\n  port: 80\n"] },
  { name: "YAML in quotes", around: ({ kebab }) => [`  ${kebab}: '`, "'\n"] },
  { name: "JSON", around: ({ camel }) => [`{"host": "x", "${camel}": "`, '", "n": 1}'] },
  { name: "JSON without spaces", around: ({ snake }) => [`{\n  "${snake}":"`, '"\n}'] },
  { name: "TOML", around: ({ snake }) => [`[a]\n${snake} = "`, '"\n'] },
  { name: "JavaScript", around: ({ camel }) => [`const ${camel} = "`, '";\n'] },
  { name: "a JavaScript object", around: ({ camel }) => [`{ ${camel}: '`, "', a: 1 }"] },
  { name: "TypeScript", around: ({ camel }) => [`  private readonly ${camel}: string = "`, '";'] },
  { name: "Python", around: ({ snake }) => [`${snake} = '`, "'\n"] },
  { name: "os.environ", around: ({ upper }) => [`os.environ["${upper}"] = "`, '"\n'] },
  { name: "Java", around: ({ upper }) => [`  private static final String ${upper} = "`, '";'] },
  { name: "C#", around: ({ pascal }) => [`  string ${pascal} = @"`, '";'] },
  { name: "Go", around: ({ camel }) => [`\t${camel} := "`, '"\n'] },
  { name: "a Go literal", around: ({ pascal }) => [`cfg := Config{${pascal}: "`, '"}'] },
  { name: "Ruby", around: ({ snake }) => [`config.${snake} = '`, "'\n"] },
  { name: "a Ruby hash", around: ({ snake }) => [`:${snake} => "`, '",'] },
  { name: "PHP", around: ({ upper }) => [`define('${upper}', '`, "');"] },
  { name: "a PHP array", around: ({ snake }) => [`'${snake}' => '`, "',"] },
  { name: "Rust", around: ({ snake }) => [`let ${snake}: &str = "`, '";'] },
  { name: "Kotlin", around: ({ camel }) => [`val ${camel} = "`, '"'] },
  { name: "Swift", around: ({ camel }) => [`let ${camel}: String = "`, '"'] },
  { name: "INI", around: ({ snake }) => [`[main]\n${snake} = `, "\n"] },
  { name: "Java properties", around: ({ snake }) => [`app.${snake.replace(/_/g, ".")}=`, "\n"] },
  { name: "XML", around: ({ camel }) => [`<${camel}>`, `</${camel}>`] },
  { name: "XML attributes", around: ({ pascal }) => [`<add key="${pascal}" value="`, '" />'] },
  { name: "a property list", around: ({ pascal }) => [`<key>${pascal}</key>\n<string>`, "</string>"] },
  { name: "a Kubernetes variable", around: ({ upper }) => [`- name: ${upper}\n  value: `, "\n"] },
  { name: "a Kubernetes variable in quotes", around: ({ upper }) => [`- name: ${upper}\n  value: "`, '"\n'] },
  { name: "a Dockerfile", around: ({ upper }) => [`ENV ${upper} `, "\n"] },
  { name: "an option", around: ({ kebab }) => [`tool --${kebab} `, " run"] },
  { name: "an option with =", around: ({ kebab }) => [`tool --${kebab}=`, " run"] },
  { name: "Terraform", around: ({ snake }) => [`  ${snake} = "`, '"\n'] },
  { name: "a query string", around: ({ snake }) => [`https://api.x.io/v1?a=1&${snake}=`, "&b=2"] },
  { name: "an HTTP header", around: ({ pascal }) => [`X-${pascal}: `, "\r\n"] },
  { name: "curl", around: ({ pascal }) => [`curl -H "X-${pascal}: `, '" https://api.x.io'] },
  { name: "a chat message", around: ({ plain }) => [`here is the ${plain}: `, " please keep it safe"] },
  { name: "a sentence", around: ({ plain }) => [`the ${plain} is `, "\nthanks"] },
  { name: "a Markdown table", around: ({ plain }) => [`| ${plain} | \``, "` |"] },
  { name: "a comment", around: ({ plain }) => [`# ${plain} = `, "\n"] },
  { name: "a call", around: ({ pascal }) => [`client.set${pascal}("`, '")'] },
  { name: "arguments", around: ({ upper }) => [`setenv("${upper}", "`, '")'] },
  { name: "JSON in a string", around: ({ snake }) => [`"{\\"${snake}\\":\\"`, '\\"}"'] },
  { name: "a diff", around: ({ upper }) => [`+${upper}=`, "\n"] },
  { name: "a subscript", around: ({ snake }) => [`cfg['${snake}'] = '`, "'"] },
  { name: "SQL", around: ({ snake }) => [`INSERT INTO s VALUES ('${snake}', '`, "');"] },
  { name: "a batch file", around: ({ upper }) => [`set ${upper}=`, "\r\n"] },
  { name: "PowerShell", around: ({ upper }) => [`$env:${upper} = "`, '"'] },
  { name: "a template string", around: ({ camel }) => [`${camel}: \``, "`,"] },
];
