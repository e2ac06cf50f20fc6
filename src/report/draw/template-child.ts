import type { Spec } from "./plot.ts";
import { type ThemeName, themes } from "./theme.ts";
import { renderForeign } from "./vega.ts";

export interface TemplateQuestion {
  readonly spec: Spec;
  readonly theme: ThemeName;
}

export type TemplateAnswer = { readonly svg: string } | { readonly error: string };

// The entry of a process of its own: it draws what template-process.ts sends, and ends when nobody is there to send more.
process.on("message", async ({ spec, theme }: TemplateQuestion) => {
  process.send?.(await answer(spec, theme));
});

async function answer(spec: Spec, theme: ThemeName): Promise<TemplateAnswer> {
  try {
    return { svg: await renderForeign(spec, themes[theme]) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
