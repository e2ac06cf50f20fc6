"""What SciPy and statsmodels make of the cases that the unit tests of src/gate/statistics compare with.

`python closed_forms.py DIR` writes the fixtures into DIR.
"""

import json
import sys
import warnings
from pathlib import Path

import mpmath
import numpy as np
import statsmodels.api as sm
from scipy import stats
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportion_confint

mpmath.mp.dps = 30
random = np.random.Generator(np.random.PCG64(20240607))
ALPHAS = [0.05, 0.025, 0.001]


def distributions():
    probabilities = [1e-8, 0.0003, 0.01, 0.025, 0.2, 0.4999, 0.5, 0.9, 0.999]
    degrees = [1, 1.3, 2.5, 4.7, 9, 30.2, 99, 1000.5]
    trials = [(0, 5, 0.5), (3, 10, 0.2), (59, 106, 0.5), (4900, 10_000, 0.5), (12, 1_000_000, 1e-5)]
    return {
        "normal": [[p, stats.norm.ppf(p)] for p in probabilities],
        "student": [[p, df, stats.t.ppf(p, df)] for p in probabilities for df in degrees],
        "studentCdf": [[t, df, stats.t.cdf(t, df)] for t in [-8, -1.2, -1e-5, 0, 0.3, 6] for df in degrees],
        "binomial": [[k, n, p, stats.binom.cdf(k, n, p)] for k, n, p in trials],
    }


def constrained(b, c, n, delta):
    """The likeliest P(only the baseline has a 1) where the difference is `delta`, from the likelihood's own slope."""
    lowest = max(mpmath.mpf(0), -delta)
    highest = (1 - delta) / 2

    def slope(q):
        same = 2 * (n - b - c) / (1 - 2 * q - delta) if n > b + c else 0
        return (b / (q + delta) if b else 0) + (c / q if c else 0) - same

    low, high = lowest, highest
    for _ in range(100):
        middle = (low + high) / 2
        if slope(middle) > 0:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def tango_lower(b, c, n, alpha):
    z = -mpmath.sqrt(2) * mpmath.erfinv(2 * mpmath.mpf(alpha) - 1)
    low, high = mpmath.mpf(-1), mpmath.mpf(b - c) / n
    for _ in range(60):
        delta = (low + high) / 2
        q = constrained(b, c, n, delta)
        score = (b - c - n * delta) / mpmath.sqrt(n * (2 * q + delta - delta**2))
        if score > z:
            low = delta
        else:
            high = delta
    return float((low + high) / 2)


def newcombe_lower(both, c, b, neither, alpha):
    """Method 10, from statsmodels' Wilson intervals of the two sides."""
    n = both + b + c + neither
    baseline, candidate = (both + c) / n, (both + b) / n
    lower, _ = proportion_confint(both + b, n, alpha=2 * alpha, method="wilson")
    _, upper = proportion_confint(both + c, n, alpha=2 * alpha, method="wilson")
    product = (both + c) * (b + neither) * (both + b) * (c + neither)
    difference = both * neither - b * c
    if difference > 0:
        difference = max(difference - n / 2, 0)
    phi = difference / np.sqrt(product) if product else 0
    down, up = candidate - lower, upper - baseline
    return candidate - baseline - np.sqrt(down**2 - 2 * phi * down * up + up**2)


def pairs():
    tables = [(1, 1, 7, 12), (59, 6, 16, 80), (40, 10, 10, 40), (900, 30, 41, 29), (20, 0, 3, 77), (0, 12, 9, 0), (4500, 17, 80, 403)]
    rows = []
    for both, c, b, neither in tables:
        n = both + c + b + neither
        exact = mcnemar([[both, c], [b, neither]], exact=True).pvalue
        # One-sided: half of the exact p is the tail, which counts the observed point whole.
        tail = stats.binom.sf(max(b, c) - 1, b + c, 0.5)
        assert b == c or abs(exact - 2 * tail) < 1e-12
        mid = stats.binom.sf(b, b + c, 0.5) + stats.binom.pmf(b, b + c, 0.5) / 2
        rows.append(
            {
                "counts": {"both": both, "onlyBaseline": c, "onlyCandidate": b, "neither": neither},
                "midP": mid,
                "tango": [[alpha, tango_lower(b, c, n, alpha), -tango_lower(c, b, n, alpha)] for alpha in ALPHAS],
                "newcombe": [
                    [alpha, newcombe_lower(both, c, b, neither, alpha), -newcombe_lower(both, b, c, neither, alpha)]
                    for alpha in ALPHAS
                ],
            }
        )
    wilson = [(0, 12), (7, 9), (50, 50), (612, 1000)]
    return {
        "tables": rows,
        "wilson": [[x, n, alpha, *proportion_confint(x, n, alpha=2 * alpha, method="wilson")] for x, n in wilson for alpha in ALPHAS],
    }


def bounds(one_sided):
    """Both one-sided bounds of a SciPy t-test at every level, and p at 0."""
    greater, less = one_sided("greater"), one_sided("less")
    return {
        "p": [greater.pvalue, less.pvalue],
        "bounds": [
            [alpha, greater.confidence_interval(1 - alpha).low, less.confidence_interval(1 - alpha).high] for alpha in ALPHAS
        ],
    }


def means():
    found = {"welch": [], "paired": [], "one": [], "corrected": []}
    for size, other, scale in [(3, 3, 1.0), (5, 10, 1.0), (10, 4, 0.98), (8, 8, 1.02), (40, 60, 0.9)]:
        baseline = np.round(random.normal(0.9, 0.01, size), 6)
        candidate = np.round(random.normal(0.89, 0.02, other), 6)
        # A relative margin multiplies the baseline: SciPy gets the products.
        scaled = scale * baseline
        inputs = {"baseline": baseline.tolist(), "candidate": candidate.tolist(), "scale": scale}
        found["welch"].append(
            inputs | bounds(lambda side: stats.ttest_ind(candidate, scaled, equal_var=False, alternative=side))
        )
        found["one"].append({"values": candidate.tolist()} | bounds(lambda side: stats.ttest_1samp(candidate, 0, alternative=side)))
        shared = np.round(baseline + random.normal(-0.004, 0.005, size), 6)
        paired = {"baseline": baseline.tolist(), "candidate": shared.tolist(), "scale": scale}
        found["paired"].append(paired | bounds(lambda side: stats.ttest_rel(shared, scaled, alternative=side)))
        differences = shared - scaled
        error = np.sqrt((1 / size + 200 / 1800) * differences.var(ddof=1))
        spread = stats.t(size - 1, loc=differences.mean(), scale=error)
        found["corrected"].append(
            paired
            | {
                "nTrain": 1800,
                "nTest": 200,
                "p": [spread.cdf(0), spread.sf(0)],
                "bounds": [[alpha, spread.ppf(alpha), spread.ppf(1 - alpha)] for alpha in ALPHAS],
            }
        )
    return found


def adjusted():
    rows = []
    for size in [1, 2, 5, 30]:
        ps = np.round(random.uniform(0, 0.3, size), 3)
        rows.append(
            {
                "ps": ps.tolist(),
                "holm": multipletests(ps, method="holm")[1].tolist(),
                "benjaminiHochberg": multipletests(ps, method="fdr_bh")[1].tolist(),
            }
        )
    return rows


def history():
    """One more run by an intercept alone: statsmodels' prediction interval of an observation."""
    rows = []
    for size in [5, 12, 50]:
        values = np.round(random.lognormal(1, 0.1, size), 5)
        intercept = np.ones((size, 1))

        def predicted(numbers, use_t, alpha):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                fit = sm.OLS(numbers, intercept).fit(use_t=use_t)
                return fit.get_prediction([[1.0]]).conf_int(obs=True, alpha=2 * alpha)[0]

        first, median, third = np.quantile(values, [0.25, 0.5, 0.75])
        change = np.quantile(np.abs(np.diff(values) / values[:-1]), [0.25, 0.75])
        z = stats.norm(values.mean(), values.std(ddof=1) * np.sqrt(1 + 1 / size))
        rows.append(
            {
                "values": values.tolist(),
                "t": [[alpha, *predicted(values, True, alpha)] for alpha in ALPHAS],
                "z": [[alpha, z.ppf(alpha), z.ppf(1 - alpha)] for alpha in ALPHAS],
                "logNormal": [[alpha, *np.exp(predicted(np.log(values), True, alpha))] for alpha in ALPHAS],
                "mean": values.mean(),
                "median": median,
                "iqr": third - first,
                "deltaIqr": median * (change[1] - change[0]),
            }
        )
    return rows


def plain(value):
    """JSON's own numbers for NumPy's."""
    return value.item() if isinstance(value, np.generic) else float(value)


folder = Path(sys.argv[1])
made = {"distributions": distributions, "pairs": pairs, "means": means, "adjusted": adjusted, "history": history}
for name, make in made.items():
    (folder / f"{name}.json").write_text(json.dumps(make(), indent=1, default=plain) + "\n")
