export { type BaselineQuery, type FoundBaseline, findBaseline, type NoBaseline } from "./find-baseline.ts";
export { type NamedBaseline, resolveBaseline } from "./named-baseline.ts";
