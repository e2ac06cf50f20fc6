/** Fields of a CSV text, as Python's csv module reads it: quotes count at a field's start alone, blank lines not at all. */
export function csvRecords(text: string, delimiter: "," | "\t"): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  const endRecord = (): void => {
    if (record.length > 1 || record[0] !== "") records.push(record);
    record = [];
  };
  while (at < text.length) {
    const quoted = text[at] === '"' ? quotedField(text, at + 1) : undefined;
    let end = quoted?.end ?? at;
    while (end < text.length && text[end] !== delimiter && text[end] !== "\n") end++;
    record.push(quoted === undefined ? text.slice(at, end) : quoted.value + text.slice(quoted.end, end));
    at = end + 1;
    if (text[end] !== delimiter) endRecord();
    else if (at >= text.length) record.push("");
  }
  if (record.length > 0) endRecord();
  return records;
}

/** The text up to the quote that closes it; two stand for one. */
function quotedField(text: string, start: number): { value: string; end: number } {
  let value = "";
  for (let from = start; ; ) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { value: value + text.slice(from), end: text.length };
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    from = quote + 2;
  }
}
