import { z } from "zod";

/** What a value may be before `${…}` is resolved: any text may turn into something else. */
const text = z.string();
const anything = z.unknown();

const annotations = {
  desc: text.exactOptional(),
  type: text.exactOptional(),
  labels: z.array(text).exactOptional(),
  meta: anything.optional(),
};

const outFlags = {
  ...annotations,
  cache: z.boolean().exactOptional(),
  persist: z.boolean().exactOptional(),
  checkpoint: z.boolean().exactOptional(),
  remote: text.exactOptional(),
  push: z.boolean().exactOptional(),
};

const plotFlags = {
  ...outFlags,
  template: text.exactOptional(),
  x: text.exactOptional(),
  y: text.exactOptional(),
  x_label: text.exactOptional(),
  y_label: text.exactOptional(),
  title: text.exactOptional(),
  header: z.boolean().exactOptional(),
};

const OutList = z.array(z.union([text, z.record(text, z.strictObject(outFlags))]));
const PlotProps = z.strictObject(plotFlags);
const PlotList = z.array(z.union([text, z.record(text, PlotProps)]));
const Vars = z.array(z.union([text, z.record(text, anything)]));
const Command = z.union([text.min(1), z.array(text).min(1)]);

const stageKeys = {
  cmd: Command,
  wdir: text.exactOptional(),
  deps: z.array(text).exactOptional(),
  params: z.array(z.union([text, z.record(text, anything)])).exactOptional(),
  vars: Vars.exactOptional(),
  frozen: z.boolean().exactOptional(),
  meta: anything.optional(),
  desc: text.exactOptional(),
  always_changed: z.boolean().exactOptional(),
  outs: OutList.exactOptional(),
  metrics: OutList.exactOptional(),
  plots: PlotList.exactOptional(),
};

/** One stage as dvc.yaml writes it, and the body of a `do`. */
const StageTemplate = z.strictObject({
  ...stageKeys,
  matrix: z.record(text, z.union([text, z.array(anything)])).exactOptional(),
});

const ForeachTemplate = z.strictObject({
  foreach: z.union([text, z.array(anything), z.record(text, anything)]),
  do: z.strictObject(stageKeys),
});

const Axis = z.union([text, z.array(text), z.record(text, z.union([text, z.array(text)]))]);
const Plot = z.union([
  text,
  z
    .record(
      text,
      z
        .strictObject({
          x: z.union([text, z.record(text, text)]).exactOptional(),
          y: Axis.exactOptional(),
          x_label: text.exactOptional(),
          y_label: text.exactOptional(),
          title: text.exactOptional(),
          template: text.exactOptional(),
        })
        .nullable(),
    )
    .refine((plots) => Object.keys(plots).length > 0, "expected the name of a plot"),
]);

/** The stages of a dvc.yaml, each checked by the form it has. */
export const forms = { stage: StageTemplate, foreach: ForeachTemplate } as const;

/** dvc.yaml without its stages, which are checked one by one so that an error speaks of the form that was meant. */
const PipelineFile = z.strictObject({
  stages: z.record(text, anything).exactOptional(),
  vars: Vars.exactOptional(),
  params: z.array(text).exactOptional(),
  metrics: z.array(text).exactOptional(),
  plots: z.array(Plot).exactOptional(),
  artifacts: z.record(text, z.strictObject({ path: text, ...annotations })).exactOptional(),
  datasets: z.union([z.array(anything), z.record(text, anything)]).exactOptional(),
});

/** The schema of one file: each stage in the form its keys show, so that an error speaks of what was meant. */
export function schemaFor(value: unknown): z.ZodType {
  const stages = isObject(value) ? value["stages"] : undefined;
  if (!isObject(stages)) return PipelineFile;
  const shape: Record<string, z.ZodType> = {};
  for (const [name, stage] of Object.entries(stages)) shape[name] = formOf(stage);
  return PipelineFile.extend({ stages: z.strictObject(shape) });
}

function formOf(stage: unknown): z.ZodType {
  return isObject(stage) && ("foreach" in stage || "do" in stage) ? forms.foreach : forms.stage;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
