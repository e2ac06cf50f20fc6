/** Inter's advances for the characters from space to tilde, in hundredths of the font's size; measured in Inter 4.001. */
const advances = [
  28, 29, 47, 63, 64, 98, 64, 30, 36, 36, 50, 66, 29, 46, 29, 36, 63, 41, 61, 62, 65, 59, 62, 57, 62, 62, 29, 30, 66,
  66, 66, 51, 97, 69, 65, 73, 72, 60, 59, 75, 74, 27, 57, 67, 57, 90, 75, 76, 64, 76, 64, 64, 65, 74, 69, 99, 68, 68,
  63, 36, 36, 36, 47, 46, 32, 56, 61, 57, 61, 58, 37, 61, 59, 24, 24, 55, 24, 88, 59, 60, 61, 61, 38, 53, 33, 59, 56,
  82, 55, 56, 55, 43, 33, 43, 66,
];

/** How wide a line of text is about, in the unit of `size`. There is no canvas here to measure it. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    // Other alphabets are about as wide as ours; signs of East Asia and emoji fill a square.
    sum += advances[code - 32] ?? (code > 0x2e80 ? 100 : 66);
  }
  return (sum * size) / 100;
}

/** The text, cut to a width. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const points = [...text];
  while (points.length > 1 && textWidth(`${points.join("")}…`, size) > width) points.pop();
  return `${points.join("").trimEnd()}…`;
}
