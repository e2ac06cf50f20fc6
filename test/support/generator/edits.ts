import { posix } from "node:path";
import { instances, type Project, type StageModel } from "./model.ts";
import { addData, addStage, randomStageParams, randomUses } from "./project.ts";
import type { Random } from "./random.ts";
import { outPaths } from "./render.ts";
import { plainLeaf, randomLeaf } from "./values.ts";

/** What happens to the workspace beside the edit of the project itself: a text to write, or null to delete. */
export type Touches = Map<string, string | null>;

type Edit = (project: Project, random: Random, touches: Touches) => void;

function stagesOf(project: Project): StageModel[] {
  return project.folders.flatMap((folder) => folder.stages);
}

function withStage(change: (stage: StageModel, random: Random, project: Project) => void): Edit {
  return (project, random) => {
    const stages = stagesOf(project);
    if (stages.length > 0) change(random.pick(stages), random, project);
  };
}

const edits: Readonly<Record<string, Edit>> = {
  nothing: () => {},
  "change a parameter": (project, random) => {
    const params = random.pick(random.pick(project.folders).params);
    const key = random.pick([...params.values.keys()]);
    const used = params.values.get(key)?.plain === true;
    params.values.set(key, used ? plainLeaf(random) : randomLeaf(random));
  },
  "remove a parameter": (project, random) => {
    const params = random.pick(random.pick(project.folders).params);
    if (params.values.size > 1) params.values.delete(random.pick([...params.values.keys()]));
  },
  "change a variable": (project, random) => {
    const { vars } = random.pick(project.folders);
    if (vars.size > 0) vars.set(random.pick([...vars.keys()]), plainLeaf(random));
  },
  "change data": (project, random) => {
    if (project.data.size > 0) project.data.set(random.pick([...project.data.keys()]), `text ${random.below(4)}\n`);
  },
  "delete data": (project, random) => {
    if (project.data.size > 1) project.data.delete(random.pick([...project.data.keys()]));
  },
  "add data to a folder": (project, random) => {
    const inside = [...project.data.keys()].filter((path) => /raw\d+\//.test(path));
    if (inside.length > 0) project.data.set(`${random.pick(inside)}.more`, `${random.below(9)}\n`);
  },
  "add data": addData,
  "add a stage": addStage,
  "remove a stage": (project, random) => {
    const folder = random.pick(project.folders);
    if (folder.stages.length > 1) folder.stages.splice(random.below(folder.stages.length), 1);
  },
  "reorder stages": (project, random) => {
    random.pick(project.folders).stages.reverse();
  },
  "rename a stage": withStage((stage, _random, project) => {
    stage.name = `renamed${project.serial++}`;
  }),
  "change a command": withStage((stage, random) => {
    stage.salt = random.below(5);
  }),
  "write the command another way": withStage((stage) => {
    stage.asList = !stage.asList;
  }),
  "drop a dependency": withStage((stage) => {
    stage.deps.pop();
  }),
  "rename an out": withStage((stage, _random, project) => {
    const out = stage.outs.at(-1);
    if (out !== undefined)
      out.path = posix.join(posix.dirname(out.path), `moved${project.serial++}_${posix.basename(out.path)}`);
  }),
  "drop an out": withStage((stage) => {
    stage.outs.pop();
  }),
  "toggle cache": withStage((stage) => {
    const [out] = stage.outs;
    if (out !== undefined) out.cache = out.cache === false ? undefined : false;
  }),
  "toggle push": withStage((stage) => {
    const [out] = stage.outs;
    if (out !== undefined) out.push = out.push === false ? undefined : false;
  }),
  freeze: withStage((stage) => {
    stage.frozen = !stage.frozen;
  }),
  "toggle always_changed": withStage((stage) => {
    stage.alwaysChanged = !stage.alwaysChanged;
  }),
  describe: withStage((stage, random) => {
    stage.desc = `described ${random.below(9)}`;
    stage.meta = random.below(9);
  }),
  "name other parameters": (project, random) => {
    const folder = random.pick(project.folders);
    if (folder.stages.length === 0) return;
    const stage = random.pick(folder.stages);
    stage.params = randomStageParams(random, folder);
    stage.uses = randomUses(random, folder);
  },
  "change a group": withStage((stage, random) => {
    const { form } = stage;
    if (form.kind === "foreach") {
      if (form.items.length > 1 && random.oneIn(2)) form.items.pop();
      else form.items.push(`new${form.items.length}`);
    } else if (form.kind === "foreach-map") form.items.set(random.pick(["eu", "asia"]), random.below(9));
    else if (form.kind === "matrix") form.axes.get("size")?.push(random.below(90) + 3);
  }),
  "delete an out": (project, random, touches) => {
    const paths = stagesOf(project).flatMap(outPaths);
    if (paths.length > 0) touches.set(random.pick(paths), null);
  },
  "write over an out": (project, random, touches) => {
    const outs = stagesOf(project).flatMap((stage) =>
      stage.outs.flatMap((out) => (out.folder ? [] : instances(stage.form).map((one) => out.path.replace("*", one)))),
    );
    if (outs.length > 0) touches.set(random.pick(outs), `by hand ${random.below(9)}\n`);
  },
  "delete a lock": (project, random, touches) => {
    touches.set(posix.join(random.pick(project.folders).path, "dvc.lock"), null);
  },
  "forget the runs": (_project, _random, touches) => {
    touches.set(".dvc/cache/runs", null);
  },
  "lose an object": (_project, _random, touches) => {
    touches.set(".dvc/cache/files", null);
  },
  "make a stage fail": (project, random, touches) => {
    const folder = random.pick(project.folders);
    if (folder.stages.length > 0)
      touches.set(posix.join(folder.path, `fail-${random.pick(folder.stages).name}`), "now\n");
  },
  "make nothing fail": (project, _random, touches) => {
    for (const folder of project.folders) {
      for (const stage of folder.stages) touches.set(posix.join(folder.path, `fail-${stage.name}`), null);
    }
  },
};

const spoiling = new Set(["remove a parameter", "delete data", "make a stage fail", "freeze"]);

/** One to three edits; returns what they were. */
export function editProject(project: Project, random: Random, touches: Touches): string[] {
  const names = Object.keys(edits);
  return Array.from({ length: 1 + random.below(3) }, () => {
    // After these most runs fail: they are worth having, and not in every history.
    const first = random.pick(names);
    const name = spoiling.has(first) && !random.oneIn(3) ? random.pick(names) : first;
    edits[name]?.(project, random, touches);
    return name;
  });
}
