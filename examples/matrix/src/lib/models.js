const digits = Array.from({ length: 10 }, (_, digit) => digit);
const round = (number) => Number(number.toFixed(6));

/** What each kind learns from rows, and how it tells a row's digit: the highest score wins, the lower digit on a tie. */
const kinds = {
  centroids: {
    fit: (rows) => ({ means: meansOf(rows) }),
    scores: ({ means }, pixels) => means.map((mean) => -distance(mean, pixels)),
  },
  bayes: {
    fit(rows, { smoothing }) {
      const means = meansOf(rows);
      const variances = digits.map((digit) => {
        const own = rows.filter(({ label }) => label === digit);
        return means[digit].map((mean, at) =>
          round(own.reduce((sum, { pixels }) => sum + (pixels[at] - mean) ** 2, 0) / own.length + smoothing),
        );
      });
      return { means, variances };
    },
    scores: ({ means, variances }, pixels) =>
      digits.map((digit) =>
        pixels.reduce((sum, value, at) => {
          const variance = variances[digit][at];
          return sum - (value - means[digit][at]) ** 2 / variance - Math.log(variance);
        }, 0),
      ),
  },
  neighbours: {
    fit: (rows, { k }) => ({ k, rows }),
    scores({ k, rows }, pixels) {
      const nearest = rows.map((row) => [distance(row.pixels, pixels), row.label]).sort(([a], [b]) => a - b);
      return digits.map((digit) => nearest.slice(0, k).filter(([, label]) => label === digit).length);
    },
  },
};

/** A model of a kind, from rows. */
export function fit(kind, rows, params) {
  return { kind, ...kinds[kind].fit(rows, params) };
}

/** The share of rows whose digit a model tells. */
export function accuracy(model, rows) {
  const right = rows.filter(({ pixels, label }) => {
    const scores = kinds[model.kind].scores(model, pixels);
    return scores.indexOf(Math.max(...scores)) === label;
  });
  return round(right.length / rows.length);
}

function meansOf(rows) {
  return digits.map((digit) => {
    const own = rows.filter(({ label }) => label === digit);
    return own[0].pixels.map((_, at) => round(own.reduce((sum, { pixels }) => sum + pixels[at], 0) / own.length));
  });
}

function distance(one, other) {
  return one.reduce((sum, value, at) => sum + (value - other[at]) ** 2, 0);
}
