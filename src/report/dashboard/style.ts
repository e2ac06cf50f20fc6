/** What the dashboard looks like beyond every page's style. */
export const dashboardStyle = `
time { white-space: nowrap; } .chips { white-space: nowrap; }
.chip { display: inline-block; border: 1px solid var(--line); border-radius: 999px; padding: 0 9px; font-size: 13px; line-height: 1.6; white-space: nowrap; max-width: 100%; overflow: hidden; text-overflow: ellipsis; vertical-align: bottom; }
.chip.alias { border-color: var(--new); } .chip a { text-decoration: none; }
.spark { display: inline-block; width: 120px; height: 28px; vertical-align: middle; overflow: visible; } .spark path { fill: none; stroke: var(--new); stroke-width: 1.5; stroke-linejoin: round; } .spark circle { fill: var(--new); }
.stands { display: flex; flex-wrap: wrap; gap: 12px; padding: 0; margin: 16px 0; list-style: none; }
.stands li { border: 1px solid var(--line); border-radius: 8px; padding: 10px 16px; min-width: 180px; max-width: 100%; overflow-wrap: anywhere; } .stands strong { display: block; font-size: 20px; } .stands span { color: var(--soft); font-size: 13.5px; }
dl.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 4px 18px; margin: 16px 0; } .facts dt { color: var(--soft); } .facts dd { margin: 0; overflow-wrap: anywhere; }
.flow { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 180px), 1fr)); gap: 12px 26px; padding: 0; margin: 16px 0; list-style: none; }
.flow > li { position: relative; border: 1px solid var(--line); border-radius: 8px; padding: 10px 14px; min-width: 0; } .flow > li + li::before { content: "→" / ""; position: absolute; left: -21px; top: 8px; color: var(--soft); }
.flow h3 { margin: 0 0 6px; font-size: 13px; color: var(--soft); } .flow ul { list-style: none; padding: 0; margin: 0; } .flow li li { margin: 0 0 8px; overflow-wrap: anywhere; font-size: 14px; } .flow small { display: block; color: var(--soft); font-size: 12.5px; }
.ways { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 8px 24px; margin: 24px 0 0; }
@media (max-width: 640px) { .flow > li + li::before { content: "↓" / ""; left: 14px; top: -19px; line-height: 1; } .flow { grid-template-columns: 1fr; gap: 22px; } dl.facts { grid-template-columns: 1fr; gap: 0; } .facts dd { margin: 0 0 8px; } }
`;
