import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const project = resolve(import.meta.dirname, "../..");

/**
 * act serves the artifact protocol of years ago and there is no network to fetch the real actions from: these two
 * share a folder instead. They take the inputs that the workflows give, so that a misspelt one is seen.
 */
const actions = {
  "upload-artifact": {
    inputs: ["name", "path", "include-hidden-files", "if-no-files-found", "overwrite"],
    // Lines with a `!` leave out what they name, as in the real one.
    run: [
      'into="$STAND_IN_ARTIFACTS/$NAME" root=$(grep -v "^!" <<< "$LOCAL" | head -n 1)',
      'test -d "$root" || exit 0',
      'mkdir -p "$into" && cp -R "$root/." "$into/"',
      'sed -n "s/^!\\(.*\\)\\/\\*\\*$/\\1/p" <<< "$LOCAL" | while read -r out; do rm -rf "$into/$(basename "$out")"; done',
    ],
  },
  "download-artifact": {
    inputs: ["name", "path", "pattern", "merge-multiple"],
    // By a pattern none is no error, as in the real one.
    run: [
      'mkdir -p "$LOCAL"',
      'if test -z "$PATTERN"; then cp -R "$STAND_IN_ARTIFACTS/$NAME/." "$LOCAL/"; fi',
      'find "$STAND_IN_ARTIFACTS" -mindepth 1 -maxdepth 1 -name "$PATTERN" | while read -r one; do cp -R "$one/." "$LOCAL/"; done',
    ],
  },
} as const;

/** Folders with the stand-ins, by every `owner/name@ref` that a workflow of this repository names. */
export function artifactStandIns(dir: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, action] of Object.entries(actions)) {
    const folder = join(dir, name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "action.yml"), actionFile(name, action.inputs, action.run));
    for (const ref of refsOf(name)) found[`actions/${name}@${ref}`] = folder;
  }
  return found;
}

function actionFile(name: string, inputs: readonly string[], run: readonly string[]): string {
  return [
    `name: ${name}`,
    "description: a stand-in",
    "inputs:",
    ...inputs.map((input) => `  ${input}: { description: ${input} }`),
    "runs:",
    "  using: composite",
    "  steps:",
    "    - shell: bash",
    `      env: { NAME: "\${{ inputs.name }}", LOCAL: "\${{ inputs.path }}", PATTERN: "\${{ inputs.pattern }}" }`,
    "      run: |",
    ...run.map((line) => `        ${line}`),
    "",
  ].join("\n");
}

function refsOf(name: string): Set<string> {
  const folders = [".github/workflows", "examples/workflows"].map((folder) => join(project, folder));
  const texts = folders.flatMap((folder) =>
    readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8")),
  );
  const pattern = new RegExp(`uses: actions/${name}@([0-9a-f]{40})`, "g");
  return new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? "")));
}
