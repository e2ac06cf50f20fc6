/** Runs one verb as an action. Each entry loads its own code: the command line has no use for the toolkit of actions. */
export async function runAction(verb: string): Promise<void> {
  const main = await import("./actions/main.ts");
  await main.runAction(verb);
}

/** Runs the command line with the arguments behind the program's name. */
export async function runCli(argv: readonly string[]): Promise<void> {
  const main = await import("./cli/main.ts");
  await main.runCli(argv);
}
