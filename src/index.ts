/** Runs one verb as an action. Each entry loads its own code: the command line has no use for the toolkit of actions. */
export async function runAction(verb: string): Promise<void> {
  const main = await import("./actions/main.ts");
  await main.runAction(verb);
}

/** Runs what an action does after its job. */
export async function runPost(verb: string): Promise<void> {
  const main = await import("./actions/main.ts");
  await main.runPost(verb);
}

/** Runs the command line with the arguments behind the program's name. */
export async function runCli(argv: readonly string[]): Promise<void> {
  const main = await import("./cli/main.ts");
  await main.runCli(argv);
}

/** What a process of this program runs that draws templates of the repository's own. */
export async function drawTemplates(): Promise<void> {
  await import("./report/draw/template-child.ts");
}
