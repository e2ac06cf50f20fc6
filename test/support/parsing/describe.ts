import { UserError } from "../../../src/lib/errors.ts";
import { loadPipeline } from "../../../src/pipeline/load.ts";
import { dvcPython } from "../dvc-python.ts";
import { testHost } from "../host.ts";
import type { Files } from "./case.ts";

/** The stages of a project by address, or why there are none. */
export type Described = { readonly stages: unknown } | { readonly refused: string };

const program = `
import json, logging, math, os, sys
from dvc.repo import Repo
from dvc.dependency import ParamsDependency
logging.getLogger("dvc").setLevel(logging.CRITICAL)
def describe(root):
    os.chdir(root)
    repo = Repo(root)
    here = lambda path: os.path.relpath(path, root)
    found = [[s.addressing, {
        "cmd": s.cmd, "wdir": here(s.wdir), "frozen": s.frozen, "always": s.always_changed,
        "deps": [here(d.fs_path) for d in s.deps if not isinstance(d, ParamsDependency)],
        "params": [[here(p.fs_path), list(dict.fromkeys(p.params))] for p in s.params],
        "outs": [[here(o.fs_path), "metric" if o.metric else "plot" if o.plot else "out", o.use_cache, o.persist, o.can_push, o.remote]
            for o in s.outs],
    }] for s in repo.index.stages]
    repo.index.check_graph()
    return {"stages": found}
def attempt(root):
    try:
        return describe(root)
    except Exception as error:
        return {"refused": f"{type(error).__name__}: {error}"}
print(json.dumps([attempt(root) for root in json.load(sys.stdin)]))
`;

/** What DVC makes of projects on disk. */
export function describeByDvc(roots: readonly string[]): Described[] {
  return dvcPython(program, roots) as Described[];
}

/** What we make of one. */
export async function describeOurs(root: string, files: Files): Promise<Described> {
  try {
    const paths = Object.keys(files).filter((path) => path.endsWith("dvc.yaml"));
    const pipeline = await loadPipeline(testHost({ cwd: root }), root, { files: paths });
    const stages = [...pipeline.stages.values()].map((stage) => [
      stage.address,
      {
        cmd: stage.cmd,
        wdir: stage.wdir,
        frozen: stage.frozen,
        always: stage.alwaysChanged,
        deps: stage.deps,
        params: stage.params.map(({ file, keys }) => [file, keys ?? []]),
        outs: stage.outs.map((out) => [out.path, out.kind, out.cache, out.persist, out.push, out.remote ?? null]),
      },
    ]);
    return { stages };
  } catch (error) {
    if (error instanceof UserError) return { refused: error.message };
    throw error;
  }
}
