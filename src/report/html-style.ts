/** The whole style of the HTML report: the system's fonts, light or dark as the reader has it, fit for print. */
export const style = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --paper: #fff; --panel: #f6f8fa;
  --fail: #cf222e; --warn: #9a6700; --pass: #1a7f37; --calm: #59636e; --new: #0969da; --main: #8c959f; --heat: 9 105 218; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9198a1; --line: #3d444d; --paper: #0d1117;
  --panel: #151b23; --fail: #ff7b72; --warn: #d29922; --pass: #3fb950; --calm: #9198a1; --new: #58a6ff; --main: #6e7681;
  --heat: 88 166 255; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 24px 20px 64px; }
.skip { position: absolute; left: -999px; } .skip:focus { left: 8px; top: 8px; background: var(--paper); padding: 8px; }
h1 { font-size: 15px; font-weight: 600; color: var(--soft); margin: 0 0 4px; }
h2 { font-size: 24px; line-height: 1.3; margin: 28px 0 16px; padding-left: 14px; border-left: 5px solid var(--tone, var(--line)); overflow-wrap: anywhere; }
h1 + h2 { margin-top: 12px; }
p { margin: 12px 0; overflow-wrap: anywhere; } .foot { color: var(--soft); font-size: 13.5px; margin: 6px 0; }
a { color: var(--new); } :focus-visible { outline: 2px solid var(--new); outline-offset: 2px; }
code { font: 0.88em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--panel); border-radius: 4px; padding: 2px 5px; }
.notice { border-left: 4px solid var(--warn); background: var(--panel); padding: 10px 14px; border-radius: 0 6px 6px 0; }
.notice.important { border-color: var(--new); }
.scroll { overflow-x: auto; margin: 14px 0; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 7px 12px; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: break-word; }
thead th { font-size: 13px; color: var(--soft); font-weight: 600; }
tbody th { font-weight: 600; } tbody tr:hover { background: var(--panel); }
.right { text-align: right; white-space: nowrap; } .verdict { white-space: nowrap; color: var(--tone, inherit); font-weight: 600; }
.fail { --tone: var(--fail); } .warn { --tone: var(--warn); } .pass { --tone: var(--pass); } .calm { --tone: var(--calm); } .new { --tone: var(--new); }
details { border: 1px solid var(--line); border-radius: 8px; margin: 10px 0; padding: 0 16px; }
summary { cursor: pointer; padding: 10px 0; font-weight: 600; overflow-wrap: anywhere; } details[open] > summary { border-bottom: 1px solid var(--line); margin-bottom: 12px; }
.grids { display: flex; flex-wrap: wrap; gap: 28px; margin: 14px 0; }
.grid { width: auto; } .grid caption { text-align: left; font-weight: 600; padding-bottom: 6px; }
.grid th, .grid td { border: 1px solid var(--paper); padding: 4px; min-width: 36px; text-align: center; font-size: 13px; }
.grid tbody tr:hover { background: none; } .grid i { display: block; font-style: normal; font-size: 11px; }
svg { display: block; width: 100%; height: auto; margin: 12px 0; } svg text { fill: var(--soft); font: 12px system-ui, sans-serif; } svg .name { fill: var(--ink); }
@media (max-width: 640px) { th, td { padding: 6px 8px; } h2 { font-size: 20px; } }
@media print { main { max-width: none; padding: 0; } body { font-size: 11pt; } details { border: 0; padding: 0; } details::details-content { content-visibility: visible; display: block; block-size: auto; } summary { list-style: none; }
  tr, svg { break-inside: avoid; } thead { display: table-header-group; } }
`;
