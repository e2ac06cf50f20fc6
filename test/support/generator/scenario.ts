import { editProject, type Touches } from "./edits.ts";
import { randomProject } from "./project.ts";
import { randomFrom } from "./random.ts";
import { render } from "./render.ts";

/** One step of a project's life: the workspace changes, then both tools run. */
export interface Step {
  readonly title: string;
  /** Path → text, or null: it is deleted. */
  readonly changes: ReadonlyMap<string, string | null>;
  readonly options: StepOptions;
}

export interface StepOptions {
  readonly force?: boolean;
  readonly keepGoing?: boolean;
  /** For us alone. DVC has no such thing. */
  readonly jobs: number;
}

/** The whole life of the project of this seed. */
export function scenario(seed: number): Step[] {
  const random = randomFrom(seed);
  const project = randomProject(random);
  let before = render(project);
  const first = { jobs: 1 + random.below(4), keepGoing: true };
  const steps: Step[] = [{ title: "at first", changes: before, options: first }];
  let lost = false;
  let lacking = false;
  for (let count = 2 + random.below(3); count > 0; count--) {
    const touches: Touches = new Map();
    const titles = editProject(project, random, touches);
    const after = render(project);
    const changes = new Map<string, string | null>(touches);
    for (const path of before.keys()) if (!after.has(path)) changes.set(path, null);
    for (const [path, text] of after) if (before.get(path) !== text) changes.set(path, text);
    before = after;
    const keepGoing = random.oneIn(3);
    lost ||= touches.has(".dvc/cache/files");
    // A failure stops new starts, and the first of two equal outs that are lost brings both back: there the outcome hangs
    // on what runs side by side.
    const jobs = keepGoing && !lost ? 1 + random.below(4) : 1;
    // By force DVC runs the command before it sees that a parameter is missing, and modelgate looks first.
    lacking ||= titles.includes("remove a parameter") || titles.includes("delete data");
    const force = !lacking && random.oneIn(12);
    steps.push({ title: titles.join(", "), changes, options: { jobs, keepGoing, force } });
  }
  return steps;
}
