import { dark, light, variables } from "./palette.ts";

/** The style of every page: the system's fonts, light or dark as the reader has it or chose, fit for print. */
export const style = `
:root { color-scheme: light dark; ${variables(light)} }
@media (prefers-color-scheme: dark) { :root { ${variables(dark)} } }
:root[data-theme=light] { color-scheme: light; ${variables(light)} }
:root[data-theme=dark] { color-scheme: dark; ${variables(dark)} }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
.above, main, .below { max-width: 1120px; margin: 0 auto; padding: 0 24px; }
.above { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; min-height: 52px; padding-top: 12px; padding-bottom: 12px; color: var(--soft); font-size: 13.5px; }
.above > * { margin: 0; } .above .where { flex: 1 1 240px; overflow-wrap: anywhere; }
main { padding-bottom: 32px; } main:focus { outline: none; }
.below { padding-top: 16px; padding-bottom: 40px; border-top: 1px solid var(--line); color: var(--soft); font-size: 13.5px; }
.skip { position: absolute; left: -999px; z-index: 3; } .skip:focus { left: 8px; top: 8px; background: var(--paper); padding: 8px 12px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
h1, h2 { line-height: 1.3; margin: 32px 0 16px; overflow-wrap: anywhere; text-wrap: pretty; }
h1 { font-size: 24px; margin-top: 8px; } h2 { font-size: 19px; } h3 { font-size: 16px; margin: 20px 0 8px; overflow-wrap: anywhere; }
h1.verdict, h2.verdict { padding: 12px 16px; border-left: 5px solid var(--tone); border-radius: 3px 8px 8px 3px; background: color-mix(in srgb, var(--tone) 9%, var(--paper)); }
p { margin: 12px 0; overflow-wrap: anywhere; } .foot { color: var(--soft); font-size: 13.5px; margin: 8px 0; }
a { color: var(--new); text-underline-offset: 2px; } :focus-visible { outline: 2px solid var(--new); outline-offset: 2px; }
code { font: 0.88em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--panel); border-radius: 4px; padding: 2px 5px; }
pre { background: var(--panel); border-radius: 6px; padding: 12px 14px; } pre code { background: none; padding: 0; }
.notice { border-left: 4px solid var(--warn); background: var(--panel); padding: 10px 14px; border-radius: 0 6px 6px 0; }
.notice.important { border-color: var(--new); }
.scroll { overflow-x: auto; margin: 14px 0; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding-bottom: 6px; }
th, td { text-align: left; padding: 7px 12px; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: break-word; }
thead th, thead td { font-size: 13px; color: var(--soft); font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 600; } tbody tr:hover { background: var(--panel); }
.right { text-align: right; white-space: nowrap; } td:last-child:not(.right) { min-width: 15em; } td.verdict { white-space: nowrap; color: var(--tone, inherit); font-weight: 600; }
.fail { --tone: var(--fail); } .warn { --tone: var(--warn); } .pass { --tone: var(--pass); } .calm { --tone: var(--calm); } .new { --tone: var(--new); }
details { border: 1px solid var(--line); border-radius: 8px; margin: 10px 0; padding: 0 16px; }
summary { cursor: pointer; padding: 10px 0; font-weight: 600; overflow-wrap: anywhere; } details[open] > summary { border-bottom: 1px solid var(--line); margin-bottom: 12px; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 440px), 1fr)); gap: 8px 28px; margin: 14px 0; }
figure { margin: 14px 0; min-width: 0; } .figures > figure { margin: 0; } .many > figure { content-visibility: auto; contain-intrinsic-size: auto 320px; } figcaption { font-weight: 600; margin-bottom: 6px; overflow-wrap: anywhere; }
.plot { overflow-x: auto; border-radius: 4px; } .plot > svg { display: block; max-width: 100%; height: auto; }
.sides { display: flex; flex-wrap: wrap; gap: 20px 28px; } .sides > * { min-width: 0; } .sides img { display: block; max-width: 100%; height: auto; background: #fff; border-radius: 4px; }
.appended { border: 1px solid var(--line); border-radius: 8px; margin: 32px 0; padding: 4px 16px; } .appended h2 { margin: 10px 0; padding-bottom: 10px; border-bottom: 1px solid var(--line); font-size: 15px; color: var(--soft); } .appended img { max-width: 100%; height: auto; }
.grid { width: auto; } .grid th, .grid td:last-child, .grid td { border: 1px solid var(--paper); padding: 4px; min-width: 38px; height: 40px; line-height: 1.25; text-align: center; vertical-align: middle; font-size: 13px; }
.grid thead th { color: var(--ink); } .grid tbody tr:hover { background: none; } .grid i { display: block; font-style: normal; font-size: 11px; }
.tools { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 12px; margin: 14px 0 -6px; color: var(--soft); font-size: 13.5px; }
.tools input { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--main); border-radius: 6px; padding: 5px 10px; width: min(100%, 280px); }
button { font: inherit; color: inherit; background: none; border: 1px solid var(--line); border-radius: 6px; padding: 4px 10px; cursor: pointer; } button:hover { background: var(--panel); }
th button { border: 0; padding: 2px 4px; margin: -2px -4px; font-weight: 600; white-space: nowrap; }
th button::after { content: "▾" / ""; opacity: 0; padding-left: 4px; font-size: 11px; } th button:hover::after, th button:focus-visible::after { opacity: 0.6; }
@media (hover: none) { th button::after { opacity: 0.6; } }
[aria-sort] button::after, [aria-sort] button:hover::after { opacity: 1; color: var(--new); } [aria-sort=ascending] button::after { content: "▴" / ""; }
.tip { position: fixed; z-index: 2; max-width: min(360px, calc(100vw - 16px)); padding: 6px 10px; border-radius: 6px; background: var(--ink); color: var(--paper); font-size: 13px; line-height: 1.4; pointer-events: none; overflow-wrap: anywhere; white-space: pre-line; font-variant-numeric: tabular-nums; }
.tip:empty { display: none; } .plot [aria-label].here { stroke: var(--ink); stroke-width: 2.5; }
@media (max-width: 640px) { .above, main, .below { padding-left: 14px; padding-right: 14px; } th, td { padding: 6px 8px; } h1 { font-size: 20px; } details { padding: 0 12px; } }
@media print { :root { color-scheme: light; ${variables(light)} } body { font-size: 10pt; } .above, main, .below { max-width: none; padding: 0; }
  .skip, .tools, .tip, .above button { display: none; } th button { all: unset; } th button::after { content: none; } .scroll, .plot { overflow: visible; }
  details { border: 0; padding: 0; } details::details-content { content-visibility: visible; display: block; block-size: auto; } summary { list-style: none; }
  tr, figure, svg { break-inside: avoid; } h1, h2, h3, summary { break-after: avoid; } thead { display: table-header-group; } a { color: inherit; } }
`;
