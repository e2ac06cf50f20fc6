import { request } from "node:http";
import { json } from "node:stream/consumers";
import { z } from "zod";
import type { Host } from "../lib/host.ts";
import { readTextIfThere } from "../lib/read-if-there.ts";
import { ask, findProgram } from "./environment-programs.ts";
import type { Environment } from "./record.ts";

/** Which Linux this is, as it names itself; undefined elsewhere. */
export async function distributionOf(file = "/etc/os-release"): Promise<string | undefined> {
  const text = (await readTextIfThere(file)) ?? "";
  const [, quoted, bare] = /^PRETTY_NAME=(?:["'](.*)["']|(.*))$/m.exec(text) ?? [];
  const name = (quoted ?? bare ?? "").trim().slice(0, 200);
  return name === "" ? undefined : name;
}

/** NVIDIA's GPUs and their driver; none where `nvidia-smi` is not there or finds no driver. */
export async function gpusOf(host: Host, root: string): Promise<NonNullable<Environment["gpus"]>> {
  const program = await findProgram(host, root, ["nvidia-smi"]);
  if (program === undefined) return [];
  const query = ["--query-gpu=name,driver_version,memory.total", "--format=csv,noheader,nounits"];
  const lines = ((await ask(host, root, program, query)) ?? "").split(/\r?\n/);
  return lines.slice(0, 64).flatMap((line) => {
    const [, name, driver, memory] = /^(.+), ([\d.]+), (\d+|\[.*\])$/.exec(line.trim()) ?? [];
    if (name === undefined || driver === undefined) return [];
    // In MiB; a card that shares the machine's memory says [N/A].
    const size = /^\d+$/.test(memory ?? "") ? { memory_bytes: Number(memory) * 2 ** 20 } : {};
    return [{ name: name.slice(0, 200), driver: driver.slice(0, 100), ...size }];
  });
}

const Container = z.looseObject({ Image: z.string(), Config: z.looseObject({ Image: z.string() }) });
const Image = z.looseObject({ RepoDigests: z.array(z.string()).nullish() });
const named = /^(.+?)@(sha256:[0-9a-f]{64})$/;

/** Where a container's own id and the daemon that started it can be found. */
const dockerPlaces = { mounts: "/proc/self/mountinfo", socket: "/var/run/docker.sock" };

/**
 * The image that this process runs in: as MODELGATE_CONTAINER names it (`image@sha256:…`), else as Docker says where
 * its socket is at hand, as it is in a job's container on GitHub. Nothing inside a container tells of its image.
 */
export async function containerOf(env: Host["env"], places = dockerPlaces): Promise<Environment["container"]> {
  const said = env["MODELGATE_CONTAINER"]?.trim() ?? "";
  if (said !== "") return imageOf(said);
  const mounts = (await readTextIfThere(places.mounts)) ?? "";
  const [, id] = /\/containers\/([0-9a-f]{64})\/hostname /.exec(mounts) ?? [];
  if (id === undefined) return undefined;
  const container = Container.safeParse(await docker(places.socket, `/containers/${id}/json`));
  if (!container.success) return undefined;
  const { Image: image, Config: config } = container.data;
  if (named.test(config.Image)) return imageOf(config.Image);
  const found = Image.safeParse(await docker(places.socket, `/images/${encodeURIComponent(image)}/json`));
  const digest = found.data?.RepoDigests?.map((one) => named.exec(one)?.[2]).find((one) => one !== undefined);
  return imageOf(digest === undefined ? config.Image : `${config.Image}@${digest}`);
}

function imageOf(text: string): Environment["container"] {
  const [, image, digest] = named.exec(text) ?? [];
  if (image === undefined || digest === undefined) return { image: text.slice(0, 1000) };
  return { image: image.slice(0, 1000), digest };
}

/** One answer of the daemon; undefined where it gives none. */
function docker(socketPath: string, path: string): Promise<unknown> {
  return new Promise((resolve) => {
    const asked = request({ socketPath, path, timeout: 5000 }, (response) => {
      json(response).then(resolve, () => resolve(undefined));
    });
    asked.on("timeout", () => asked.destroy());
    asked.on("error", () => resolve(undefined));
    asked.end();
  });
}
