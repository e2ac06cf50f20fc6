import { z } from "zod";
import { ConfigFile } from "../src/config/schema.ts";
import { DataDiff } from "../src/data/diff/document.ts";
import { Manifest } from "../src/data/manifest.ts";
import { VerdictDocument } from "../src/gate/verdict.ts";
import { ReportBundle } from "../src/report/bundle.ts";
import { RunRecord } from "../src/tracking/record.ts";

/** Name, title and definition of every document that has a published schema. */
const documents: readonly (readonly [string, string, z.ZodType])[] = [
  ["modelgate", "modelgate.yaml", ConfigFile],
  ["manifest", "modelgate: what a pin resolves to", Manifest],
  ["diff", "modelgate: what changed in the data", DataDiff],
  ["run-record", "modelgate: one run of one model", RunRecord],
  ["verdict", "modelgate: what was judged and what came of it", VerdictDocument],
  ["bundle", "modelgate: all that a report shows", ReportBundle],
];

/** File name and text of every published schema, from the definitions that parse the documents. */
export function schemaFiles(): [name: string, text: string][] {
  return documents.map(([name, title, schema]) => {
    const { $schema, title: _title, ...rest } = z.toJSONSchema(schema, { io: "input", override: withProtocol });
    return [`${name}.schema.json`, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
  });
}

/** `format: uri` takes any scheme; where the definition names schemes, the schema must too. */
function withProtocol({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodType;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}): void {
  if (!(zodSchema instanceof z.ZodURL)) return;
  const { protocol } = zodSchema._zod.def;
  if (protocol !== undefined) jsonSchema.pattern = protocol.source.replace(/\$$/, ":");
}
