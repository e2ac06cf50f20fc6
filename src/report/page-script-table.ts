/**
 * `table.sortable`: a button in each head that sorts (the greatest number first, or A first; then the other way round; then
 * as written), and, over more than a few rows, a filter that keeps rows with all its words. A browser takes a second to set ten
 * thousand rows each time, so of a long table the first are shown until all are asked for.
 */
export const tableScript = String.raw`
const collator = new Intl.Collator("en", { numeric: true });
/** @type {Record<string, number>} */
const units = { B: 1, KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12, PB: 1e15, ns: 1e-9, "µs": 1e-6, ms: 1e-3, s: 1, min: 60, h: 3600 };
const figure = /^([+−±-]?)([\d,]*\.?\d+(?:e[+−-]?\d+)?)(?:\s?(%|[a-zµ]+))?(?=$|[\s(;])/i;
/** What a cell is sorted by: its data-v, the number that it starts with in its unit, or its words. */
const keyOf = (/** @type {HTMLElement | undefined} */ cell) => {
  const text = (cell?.dataset.v ?? cell?.textContent ?? "").trim();
  const found = figure.exec(text);
  const size = found === null ? NaN : Number((found[2] ?? "").replaceAll(",", "").replace("−", "-"));
  if (Number.isNaN(size)) return text;
  return (found?.[1] === "−" || found?.[1] === "-" ? -size : size) * (units[found?.[3] ?? ""] ?? 1);
};
const absent = (/** @type {string | number} */ key) => key === "" || key === "–" || key === "missing";
/** @type {(one: string | number, other: string | number) => number} */
const compare = (one, other) => {
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (typeof one !== typeof other) return typeof one === "number" ? -1 : 1;
  return collator.compare(String(one), String(other));
};
const enhance = (/** @type {HTMLTableElement} */ table) => {
  const body = table.tBodies[0];
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (body === undefined || body.rows.length < 2) return;
  const written = [...body.rows];
  let order = written;
  let column = -1;
  let down = false;
  /** @type {string[] | undefined} */
  let words;
  let kept = written;
  let most = 500;
  const sort = () => {
    order = written;
    if (column < 0) return;
    const keyed = written.map((row) => ({ row, key: keyOf(row.cells[column]) }));
    const sign = down ? -1 : 1;
    keyed.sort((one, other) =>
      absent(one.key) || absent(other.key) ? Number(absent(one.key)) - Number(absent(other.key)) : sign * compare(one.key, other.key));
    order = keyed.map(({ row }) => row);
  };
  const noun = table.dataset.noun ?? "rows";
  const count = (/** @type {number} */ amount) => amount.toLocaleString("en");
  const said = make("output");
  const all = make("button", { type: "button" }, "Show all");
  const show = () => {
    const keeps = new Set(kept);
    const rows = order.filter((row) => keeps.has(row));
    body.replaceChildren(...rows.slice(0, most));
    all.hidden = rows.length <= most;
    const first = all.hidden ? "" : "the first " + count(most) + " of ";
    said.textContent = rows.length === written.length && all.hidden ? "" : first + count(rows.length) + (rows.length === written.length ? "" : " of " + count(written.length)) + " " + noun;
  };
  all.addEventListener("click", () => {
    most = Infinity;
    show();
  });
  heads.forEach((head, index) => {
    if (head.tagName !== "TH") return;
    const button = make("button", { type: "button" });
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const first = typeof keyOf(written.find((row) => !absent(keyOf(row.cells[index])))?.cells[index]) === "number" && head.classList.contains("right");
      if (column !== index) { column = index; down = first; }
      else if (down === first) down = !first;
      else column = -1;
      for (const one of heads) one.removeAttribute("aria-sort");
      if (column >= 0) head.setAttribute("aria-sort", down ? "descending" : "ascending");
      sort();
      show();
    });
  });
  if (written.length < 8) return;
  const tools = make("div", { class: "tools" });
  const input = /** @type {HTMLInputElement} */ (make("input", { type: "search", placeholder: "Filter " + noun, "aria-label": "Filter " + noun, autocomplete: "off", spellcheck: "false" }));
  tools.append(input, said, all);
  (table.closest(".scroll") ?? table).before(tools);
  input.addEventListener("input", () => {
    words ??= written.map((row) => row.textContent.toLowerCase());
    const asked = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    kept = written.filter((_, index) => asked.every((word) => words?.[index]?.includes(word)));
    show();
  });
  show();
};
for (const table of document.querySelectorAll("table.sortable")) enhance(/** @type {HTMLTableElement} */ (table));
`;
