"""What the same intervals cost with NumPy: METRIC BASELINE CANDIDATE REPLICATES. Percentile intervals of all rows and each slice."""

import csv
import json
import sys

import numpy as np

metric, baseline, candidate, replicates = sys.argv[1:]


def read(path):
    with open(path, newline="") as file:
        rows = csv.reader(file)
        names = next(rows)
        columns = list(zip(*rows))
    table = dict(zip(names, columns))
    order = np.argsort(np.array(table["id"], dtype=np.int64))
    return {name: np.array(values)[order] for name, values in table.items()}


def contribution(table):
    if metric == "accuracy":
        return (table["label"] == table["prediction"]).astype(float)
    score = table["score"].astype(float)
    return -np.log(np.where(table["label"] == "1", score, 1 - score))


b, c = read(baseline), read(candidate)
assert (b["id"] == c["id"]).all() and (b["label"] == c["label"]).all()
difference = contribution(c) - contribution(b)
names, part = np.unique(b["region"], return_inverse=True)
n = len(difference)
random = np.random.default_rng(1)
found = np.empty((int(replicates), len(names) + 1))
for replicate in range(int(replicates)):
    drawn = random.integers(0, n, n, dtype=np.int32)
    values, parts = difference[drawn], part[drawn]
    sums, counts = np.bincount(parts, values, len(names)), np.bincount(parts, minlength=len(names))
    found[replicate] = [values.mean(), *(sums / counts)]
print(json.dumps(np.quantile(found, [0.05, 0.95], axis=0).T.tolist()))
