"""What scikit-learn, NumPy and SciPy make of the cases that the unit tests of src/gate/estimators compare with.

`python estimators.py DIR` writes the fixtures into DIR.
"""

import json
import sys
import warnings
from pathlib import Path

import numpy as np
from scipy import stats
from scipy.stats._resampling import BootstrapResult
from sklearn import metrics

random = np.random.Generator(np.random.PCG64(20240611))


def classes(count, n, right, unlabelled=0):
    """Labels and both sides' predictions; the predictions also know `unlabelled` classes that no label has."""
    names = np.array(list("abcdefg"))
    labels = names[random.integers(0, count, n)]

    def predict():
        guesses = names[random.integers(0, count + unlabelled, n)]
        return np.where(random.random(n) < right, labels, guesses)

    sides = [predict(), predict()]
    rows = []
    for average in ["macro", "micro", "weighted", "binary"]:
        if average == "binary" and count + unlabelled > 2:
            continue
        one = {"average": average, "pos_label": "b"} if average == "binary" else {"average": average}
        for kind, of in [
            ("precision", metrics.precision_score),
            ("recall", metrics.recall_score),
            ("f1", metrics.f1_score),
        ]:
            rows.append([kind, average, *[of(labels, side, zero_division=0, **one) for side in sides]])
    for kind, of in [
        ("accuracy", metrics.accuracy_score),
        ("balanced-accuracy", metrics.balanced_accuracy_score),
        ("mcc", metrics.matthews_corrcoef),
        ("kappa", metrics.cohen_kappa_score),
    ]:
        rows.append([kind, None, *[of(labels, side) for side in sides]])
    return {"labels": labels.tolist(), "sides": [side.tolist() for side in sides], "values": rows}


def scores(n, digits):
    labels = random.integers(0, 2, n)
    sides = [np.round(np.clip(random.normal(0.35 + 0.3 * labels, 0.25), 0, 1), digits) for _ in range(2)]
    sides[0][0] = 1 - labels[0]
    rows = [
        [kind, *[of(labels, side) for side in sides]]
        for kind, of in [
            ("auc", metrics.roc_auc_score),
            ("average-precision", metrics.average_precision_score),
            ("log-loss", metrics.log_loss),
            ("brier", metrics.brier_score_loss),
        ]
    ]
    return {"labels": labels.tolist(), "sides": [side.tolist() for side in sides], "values": rows}


def manifold(n):
    """Three classes with a column of scores each: the mean of one-versus-rest curves."""
    labels = random.integers(0, 3, n)
    raw = [random.random((n, 3)) + np.eye(3)[labels] * 0.5 for _ in range(2)]
    sides = [one / one.sum(axis=1, keepdims=True) for one in raw]
    rows = [
        ["auc", *[metrics.roc_auc_score(labels, side, multi_class="ovr", average="macro") for side in sides]],
        ["average-precision", *[metrics.average_precision_score(labels, side, average="macro") for side in sides]],
    ]
    return {"labels": labels.tolist(), "sides": [side.tolist() for side in sides], "values": rows}


def numbers(n):
    labels = random.normal(50, 5, n)
    sides = [labels + random.standard_t(4, n) for _ in range(2)]
    rows = [
        [kind, *[of(labels, side) for side in sides]]
        for kind, of in [
            ("mae", metrics.mean_absolute_error),
            ("mse", metrics.mean_squared_error),
            ("rmse", metrics.root_mean_squared_error),
            ("r2", metrics.r2_score),
            ("mape", metrics.mean_absolute_percentage_error),
        ]
    ]
    quantiles = [[q, *[np.quantile(side, q) for side in sides]] for q in [0.05, 0.5, 0.731, 0.95]]
    return {
        "labels": labels.tolist(),
        "sides": [side.tolist() for side in sides],
        "values": rows,
        "quantiles": quantiles,
    }


def bca(n, replicates):
    """BCa of a mean and of a ratio, on resamples that are written down."""
    top, bottom = random.exponential(2, n), random.exponential(1, n) + 0.5
    indices = random.integers(0, n, (replicates, n))
    found = []
    for kind, statistic in [
        ("mean", lambda a, b: np.mean(a - b)),
        ("ratio", lambda a, b: np.sum(a) / np.sum(b)),
    ]:
        drawn = np.array([statistic(top[index], bottom[index]) for index in indices])
        for alpha in [0.05, 0.2]:
            # One-sided twice: SciPy takes the replicates that are there and draws none.
            there = BootstrapResult(confidence_interval=None, bootstrap_distribution=drawn, standard_error=0.0)
            interval = stats.bootstrap(
                (top, bottom),
                statistic,
                paired=True,
                vectorized=False,
                n_resamples=0,
                bootstrap_result=there,
                confidence_level=1 - 2 * alpha,
                method="BCa",
            ).confidence_interval
            found.append([kind, alpha, interval.low, interval.high])
    return {"top": top.tolist(), "bottom": bottom.tolist(), "indices": indices.tolist(), "intervals": found}


def plain(value):
    return value.item() if isinstance(value, np.generic) else float(value)


warnings.simplefilter("ignore")
folder = Path(sys.argv[1])
made = {
    "classes": lambda: [classes(2, 40, 0.6), classes(3, 60, 0.5), classes(3, 50, 0.3, 2), classes(5, 80, 0.7)],
    "scores": lambda: [scores(40, 1), scores(60, 6)],
    "many-scores": lambda: [manifold(60)],
    "numbers": lambda: [numbers(50)],
    "bca": lambda: [bca(25, 199)],
}
for name, make in made.items():
    (folder / f"{name}.json").write_text(json.dumps(make(), default=plain) + "\n")
