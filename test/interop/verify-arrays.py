"""Writes two versions of each file into the folder given, and prints what NumPy says of their differences."""

import json
import pathlib
import sys

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from safetensors.numpy import save_file

folder = pathlib.Path(sys.argv[1])
rng = np.random.default_rng(7)
told = {}


def said(a, b):
    """Count, largest difference and its place, of arrays of numbers; of others the count alone."""
    differ = ~((a == b) | ((a != a) & (b != b)))
    found = {"of": int(a.size), "differ": int(differ.sum())}
    if a.dtype.kind in "fiu" and differ.any():
        with np.errstate(all="ignore"):
            size = np.abs(a.astype(np.float64) - b.astype(np.float64))
        finite = np.where(np.isfinite(size), size, -1)
        found["max_abs"] = float(finite.max())
    return found


def changed(a):
    """The same array with some of its values changed."""
    b = a.copy(order="K")
    places = rng.choice(a.size, size=max(1, a.size // 7), replace=False)
    # A step aside, so that a change is never none.
    b.flat[places] = a.flat[(places + 1) % a.size] if a.size > 1 else a * 2
    return b


def arrays():
    shape = (37, 11)
    for name in ["f2", "f4", "f8", ">f4", "i1", "u1", "i2", "u2", ">i4", "u4"]:
        yield name.replace(">", "big-"), (rng.normal(size=shape) * 50).astype(name)
    yield "i8", rng.integers(-(2**62), 2**62, size=shape)
    yield "u8", rng.integers(0, 2**63, size=shape, dtype=np.uint64)
    yield "bool", rng.random(size=shape) > 0.5
    yield "c8", (rng.normal(size=shape) + 1j * rng.normal(size=shape)).astype(np.complex64)
    yield "text", rng.choice(np.array(["a", "Ωmega", "日本"]), size=shape)
    yield "bytes", rng.choice(np.array([b"one", b"seven"]), size=shape)
    yield "times", rng.integers(0, 10**9, size=shape).astype("datetime64[s]")
    yield "fortran", np.asfortranarray(rng.normal(size=(5, 6, 7)))
    yield "scalar", np.array(rng.normal())
    yield "vector", rng.normal(size=300_000)
    nans = rng.normal(size=shape)
    nans[rng.random(size=shape) > 0.5] = np.nan
    yield "nans", nans
    rows = np.zeros(50, dtype=[("größe", "<i2"), ("score", "<f8"), ("box", "<f4", (2, 2))])
    rows["score"] = rng.normal(size=50)
    yield "rows", rows


pairs = {}
for name, a in arrays():
    b = a.copy() if name == "rows" else changed(a)
    if name == "rows":
        b["score"][3] += 0.5
    pairs[name] = (a, b)
    np.save(folder / f"{name}.a.npy", a)
    np.save(folder / f"{name}.b.npy", b)
    told[f"{name}.npy"] = {"array.score": {"of": 50, "differ": 1, "max_abs": 0.5}} if name == "rows" else {"array": said(a, b)}

plain = {name: pair for name, pair in pairs.items() if name != "rows"}
for packed, save in [("npz", np.savez), ("packed", np.savez_compressed)]:
    for side in (0, 1):
        save(folder / f"all-{packed}.{'ab'[side]}.npz", **{name: pair[side] for name, pair in plain.items()})
    told[f"all-{packed}.npz"] = {name: said(*pair) for name, pair in plain.items()}

numbers = {n: p for n, p in pairs.items() if p[0].dtype.kind in "fiub" and p[0].dtype.isnative and n != "fortran"}
for side in (0, 1):
    tensors = {name: np.ascontiguousarray(pair[side]) for name, pair in numbers.items()}
    save_file(tensors, folder / f"model.{'ab'[side]}.safetensors", metadata={"framework": "np"})
told["model.safetensors"] = {name: said(*pair) for name, pair in numbers.items()}

columns = {
    "x": pairs["vector"],
    "id": tuple(np.arange(300_000) + side for side in (0, 0)),
    "word": tuple(rng.choice(np.array(["a", "b", "c"]), size=300_000) for _ in (0, 1)),
}
for compression in ["none", "snappy", "zstd"]:
    for side in (0, 1):
        data = {name: pa.array(pair[side]) for name, pair in columns.items()}
        data["nested"] = pa.array([[1, 2], None, [side]] * 100_000)
        # Other row groups and encodings on each side: the rows count, not how they are packed.
        pq.write_table(
            pa.table(data),
            folder / f"t-{compression}.{'ab'[side]}.parquet",
            compression=compression,
            row_group_size=100_000,
            use_dictionary=side == 0,
            data_page_version="1.0" if side == 0 else "2.0",
        )
    told[f"t-{compression}.parquet"] = {name: said(*pair) for name, pair in columns.items()}

print(json.dumps(told))
