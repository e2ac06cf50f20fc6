/** Bytes and how far they were read. */
export interface PageReader {
  readonly view: DataView;
  offset: number;
}

/**
 * Walks runs in Parquet's mix of run lengths and packed bits without making room for their values; a run that says it
 * is longer than what is left of `count` is an error. Returns how many of the values' lowest bits are set.
 */
export function walkRuns(reader: PageReader, width: number, count: number): number {
  let ones = 0;
  for (let seen = 0; seen < count; ) {
    const header = varInt(reader);
    const packed = header % 2 === 1;
    const run = packed ? ((header - 1) / 2) * 8 : header / 2;
    const left = count - seen;
    if (run > left + (packed ? 7 : 0)) throw new Error(`a run says it has ${run} values of ${left}`);
    if (width === 1)
      ones += packed ? packedOnes(reader, Math.min(run, left)) : run * (reader.view.getUint8(reader.offset) & 1);
    reader.offset += packed ? (run / 8) * width : (width + 7) >> 3;
    seen += run;
  }
  return ones;
}

function packedOnes({ view, offset }: PageReader, bits: number): number {
  let ones = 0;
  for (let bit = 0; bit < bits; bit++) ones += (view.getUint8(offset + (bit >> 3)) >> (bit & 7)) & 1;
  return ones;
}

function varInt(reader: PageReader): number {
  let value = 0;
  for (let scale = 1; scale <= 2 ** 28; scale *= 128) {
    const byte = reader.view.getUint8(reader.offset++);
    value += (byte & 127) * scale;
    if (byte < 128) return value;
  }
  throw new Error("a run's length is too long");
}
