import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type ActResult, actRunner } from "../support/act.ts";
import { startGitHubServer } from "../support/github-server.ts";
import { openRepo } from "../support/repo.ts";
import { keptRefs } from "../support/shipping.ts";
import { type Pull, tinyProject, world } from "../support/world.ts";
import { entriesOf, type ZipEntry, zipOf } from "../support/zip.ts";

const workflows = resolve(import.meta.dirname, "../../examples/fork-safe/.github/workflows");
const repository = { full_name: "acme/digits", name: "digits", default_branch: "main", owner: { login: "acme" } };
const fork = { full_name: "stranger/digits", name: "digits", owner: { login: "stranger" } };
const read = (name: string): string =>
  readFileSync(join(workflows, name), "utf8").replace(/^ +setup: .*$/m, "      setup: echo ready");

/** The example's pair on a repository whose main is measured, a forge, and a real runner for both halves. */
async function pair() {
  const place = world({
    ...tinyProject(),
    ".github/workflows/modelgate.yml": read("modelgate.yml"),
    ".github/workflows/modelgate-forks.yml": read("modelgate-forks.yml"),
  });
  await place.job({ kind: "push", before: place.pushMain() });
  const github = await startGitHubServer({ repository: repository.full_name });
  onTestFinished(() => github.close());
  const act = actRunner(github.url);
  let runs = 100;

  const start = (event: string, ref: string, payload: object, file: string, env: Record<string, string> = {}) => {
    runs += 1;
    const checkout = join(place.dir, `checkout-${runs}`);
    openRepo(place.dir).git("clone", "-q", "--no-checkout", place.origin, checkout);
    const clone = openRepo(checkout);
    clone.git("fetch", "-q", "origin", ref);
    clone.git("checkout", "-q", "--detach", "FETCH_HEAD");
    // The runner reads the repository's name from this one; modelgate talks to origin.
    clone.git("remote", "add", "github", `https://github.com/${repository.full_name}.git`);
    const workflow = `.github/workflows/${file}`;
    return act({ event, payload: { repository, ...payload }, checkout, workflow, runId: runs, env });
  };

  /** The fork's own run; what it uploads is what the forge has then. */
  async function measure(pull: Pull, change: (left: ZipEntry[]) => ZipEntry[] = (left) => left): Promise<ActResult> {
    const uploads = join(place.dir, `uploads-${runs + 1}`);
    mkdirSync(uploads);
    const from = { headRef: pull.branch, headRepository: fork.full_name, headRepositoryId: 99, author: "stranger" };
    github.state.pulls = [{ number: pull.number, headSha: pull.head, baseSha: pull.base, ...from }];
    const done = await start(
      "pull_request",
      `refs/pull/${pull.number}/merge`,
      {
        number: pull.number,
        action: "opened",
        pull_request: {
          number: pull.number,
          head: { sha: pull.head, ref: pull.branch, repo: fork },
          base: { sha: pull.base, ref: "main", repo: repository },
          user: { login: "stranger" },
          labels: [],
        },
      },
      "modelgate.yml",
      { STAND_IN_ARTIFACTS: uploads },
    );
    const left = join(uploads, "modelgate");
    const zip = zipOf(change(existsSync(left) ? entriesOf(left) : [])).toString("base64");
    const head = { headSha: pull.head, headBranch: pull.branch, headRepository: fork.full_name, headRepositoryId: 99 };
    github.state.runs = [{ id: runs, createdAt: new Date().toISOString(), ...head }];
    github.state.artifacts = [{ id: 31, run: runs, name: "modelgate", zip }];
    return done;
  }

  /** The workflow that its end starts. */
  function report(pull: Pull): Promise<ActResult> {
    const told = { id: runs, event: "pull_request", head_sha: pull.head, head_repository: fork, pull_requests: [] };
    const payload = { action: "completed", workflow_run: { ...told, actor: { login: "stranger" } } };
    return start("workflow_run", "refs/heads/main", payload, "modelgate-forks.yml");
  }
  return { place, github, measure, report };
}

test("a fork's pull request is measured by its own workflow and reported by main's, with nothing kept", async () => {
  const { place, github, measure, report } = await pair();
  const before = keptRefs(place);

  const worse = place.pull(7, { "params.yaml": "accuracy: 0.5\n" });
  const measured = await measure(worse);
  expect(measured.steps, measured.log).toMatchObject({ "measure: modelgate/modelgate/actions/log@v1": "success" });
  // The runner knows nothing of a fork's token: what the first half wrote by itself is none of this test's.
  github.state.comments = [];
  github.state.checkRuns = [];
  const red = await report(worse);
  expect(red.jobs, red.log).toEqual({ report: "success" });
  expect(github.state.comments.map(({ issue }) => issue)).toEqual([7]);
  expect(github.state.comments[0]?.body).toMatch(/accuracy/);
  expect(github.state.checkRuns.map(({ headSha, conclusion }) => [headSha, conclusion])).toEqual([
    [worse.head, "failure"],
  ]);

  const better = place.pull(7, { "params.yaml": "accuracy: 0.95\n" });
  await measure(better);
  const green = await report(better);
  expect(green.jobs, green.log).toEqual({ report: "success" });
  expect(github.state.comments).toHaveLength(1);
  expect(github.state.comments[0]?.body).toContain(`head=${better.head}`);
  expect(github.state.checkRuns.find(({ headSha }) => headSha === better.head)?.conclusion).toBe("success");
  expect(keptRefs(place)).toBe(before);
  expect(github.violations).toEqual([]);
});

test("an upload that is hostile has no verdict, and the reporting job does its work", async () => {
  const { place, github, measure, report } = await pair();
  const pull = place.pull(7, { "params.yaml": "accuracy: 0.95\n" });
  await measure(pull, (left) => [...left, { name: "records/x.json", data: "/etc/passwd", mode: 0o120777 }]);
  github.state.comments = [];
  github.state.checkRuns = [];
  const done = await report(pull);
  expect(done.jobs, done.log).toEqual({ report: "success" });
  expect(github.state.comments[0]?.body).toMatch(/link or a device/);
  expect(github.state.checkRuns.map(({ conclusion }) => conclusion)).toEqual(["failure"]);
});
