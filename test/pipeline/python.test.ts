import { describe, expect, test } from "vitest";
import { parsePython } from "../../src/pipeline/python.ts";
import { pythonJson } from "../../src/pipeline/value.ts";

/** What is read, as Python's own JSON with sorted keys. */
const read = (...lines: string[]): string => pythonJson(parsePython(lines.join("\n"), "p.py"));

describe("parameters in Python", () => {
  test("are numbers, texts, booleans and None", () => {
    expect(read("a = 5; b = 0.001  # two in a line", "c: int = 1_000", "d = 0xff", "e = -1.5e-3")).toBe(
      '{"a": 5, "b": 0.001, "c": 1000, "d": 255, "e": -0.0015}',
    );
    expect(read("a = True", "b = None", "c = \\", "  1.")).toBe('{"a": true, "b": null, "c": 1.0}');
    expect(read(`a = 'x' "y"`, "b = r'\\d'", "c = '\\x41\\u00e9\\n\\q'", 'd = """one', 'two"""', "e = '#'")).toBe(
      '{"a": "xy", "b": "\\\\d", "c": "A\\u00e9\\n\\\\q", "d": "one\\ntwo", "e": "#"}',
    );
  });

  test("leave out a text with a character that there is not", () => {
    expect(read("a = '\\U00110000'", "b = 1")).toBe('{"b": 1}');
  });

  test("are lists, tuples and dictionaries of them, over several lines", () => {
    expect(read("a = [1, 2.0,", "  # within", "  'x',", "]", "b = 1, (2,), ()", "c = {'k': {'d': [True]}}")).toBe(
      '{"a": [1, 2.0, "x"], "b": [1, [2], []], "c": {"k": {"d": [true]}}}',
    );
  });

  test("stand in classes, and in what an __init__ gives to self", () => {
    expect(
      read(
        "class Train(Base):",
        '    """Settings."""',
        "    lr = 0.1",
        "    class Inner: x = 1; y = 2",
        "    def __init__(self, depth=1):",
        "        self.depth = 4",
        "        local = 5",
        "    def other(self):",
        "        self.never = 1",
        "after = 1",
      ),
    ).toBe('{"Train": {"Inner": {"x": 1, "y": 2}, "depth": 4, "lr": 0.1}, "after": 1}');
  });

  test("are nothing else: no code runs, and what is computed is passed over", () => {
    expect(
      read(
        "home = os.environ['HOME']",
        "said = f'{home}'",
        "sum = 1 + 2",
        "both = again = 1",
        "first, second = 1, 2",
        "count += 1",
        "declared: float",
        "some = {1, 2}",
        "data = b'x'",
        "turned = 1j",
        "if True: a = 1; b = 2",
        "if True:",
        "    class Hidden:",
        "        x = 1",
        "kept = 1",
      ),
    ).toBe('{"kept": 1}');
  });

  test("of a file that is no Python are refused with the line", () => {
    expect(() => read("x = 1", "y = (2")).toThrow(/bracket is not closed/);
    expect(() => read("x = 'abc")).toThrow(/string has no end/);
    expect(() => read("x = )")).toThrow(/closes nothing/);
    expect(() => read("  x = 1")).toThrow(/indented/);
    expect(read(`x = ${"[".repeat(5000)}${"]".repeat(5000)}`)).toBe("{}");
  });
});
