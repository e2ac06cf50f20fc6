/** Whether a name is as a shell's pattern says: `*`, `?`, `[a-z]` and `[!a-z]`, as Python's fnmatch reads them. */
export function fnmatch(name: string, pattern: string): boolean {
  let source = "";
  for (let index = 0; index < pattern.length; index++) {
    const sign = pattern[index] ?? "";
    if (sign === "*") source += ".*";
    else if (sign === "?") source += ".";
    else if (sign === "[") {
      // A `]` that comes first is one of the set.
      const end = pattern.indexOf(
        "]",
        index + (/^\[!?\]/.test(pattern.slice(index)) ? 1 : 0) + (pattern[index + 1] === "!" ? 2 : 1),
      );
      if (end < 0) {
        source += "\\[";
        continue;
      }
      const set = pattern.slice(index + 1, end).replace(/[\\\][^]/g, "\\$&");
      source += set.startsWith("!") ? `[^${set.slice(1)}]` : `[${set}]`;
      index = end;
    } else source += sign.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  }
  try {
    return new RegExp(`^(?:${source})$`, "su").test(name);
  } catch {
    // A range such as [z-a] holds nothing.
    return false;
  }
}
