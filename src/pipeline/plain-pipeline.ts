import { isMap, type Value } from "./value.ts";

type Check = (value: Value) => boolean;

const isText: Check = (value) => typeof value === "string";
const isFlag: Check = (value) => typeof value === "boolean";
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);
const hasOnly =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isMap(value) &&
    [...value].every(
      ([key, one]) => typeof key === "string" && Object.hasOwn(checks, key) && checks[key]?.(one) === true,
    );

const flags = hasOnly({ cache: isFlag, persist: isFlag, push: isFlag, desc: isText });
const isOuts: Check = (value) =>
  Array.isArray(value) && value.every((one) => isText(one) || (isMap(one) && [...one.values()].every(flags)));

const isStage: Check = (value) => isMap(value) && value.has("cmd") && stageKeys(value);
const stageKeys = hasOnly({
  cmd: (value) => (isText(value) && value !== "") || (isTexts(value) && Array.isArray(value) && value.length > 0),
  wdir: isText,
  desc: isText,
  deps: isTexts,
  params: (value) => Array.isArray(value) && value.every((one) => isText(one) || isMap(one)),
  outs: isOuts,
  metrics: isOuts,
  plots: isOuts,
  frozen: isFlag,
  always_changed: isFlag,
});

/**
 * Whether a dvc.yaml is of the plainest form, which its schema takes for sure: the schema, and all that it is made with,
 * is loaded for the others.
 */
export const isPlainPipeline: Check = hasOnly({
  stages: (value) => isMap(value) && [...value.values()].every(isStage),
  vars: isTexts,
  params: isTexts,
  metrics: isTexts,
  plots: isTexts,
});
