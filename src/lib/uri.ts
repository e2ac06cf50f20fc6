/** What a part of an address says without its percent signs; as it is where they mean nothing. */
export function decodedUri(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
