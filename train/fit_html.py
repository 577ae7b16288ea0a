"""Fits the learned judgement of HTML and writes src/model/trained-html.ts. Run by `npm run train:html`, after `npm run train`: the words are judged by the
lexicons of its folds. README.md in this folder explains.

Two models here too: a linear one over the names of the classes, ids and tags around a block, and boosted trees over what src/model/features.ts and
src/model/html see of it.
"""
import argparse
import json
from pathlib import Path

import numpy as np
import scipy.sparse as sp
from sklearn.linear_model import SGDClassifier

from blocks import FOLDS, Blocks
from scoring import table
from trees import check_parity, fit_trees, packed, write_module

# How much the blocks of a set count beside those of the others: of the pages in other languages only a few blocks are labelled, and of our own there are few.
FACTOR = {"dev-languages-html": 3.0, "fixtures": 2.0}


class Names:
    """Weights of the names and tags around a block, rounded to bytes as they are shipped."""

    def __init__(self, blocks, names, chosen):
        places = np.flatnonzero(chosen & (blocks.set != "dev-languages-html"))
        weight = blocks.weight[places]
        model = SGDClassifier(loss="log_loss", alpha=1e-5, max_iter=6, tol=None, random_state=0)
        model.fit(names[places], blocks.target[places] > 0.5, sample_weight=weight / weight.mean())
        self.unit = float(np.abs(model.coef_).max() / 127)
        self.weights = np.round(model.coef_[0] / self.unit).astype(np.int8)
        self.bias = float(model.intercept_[0])

    def column(self, names):
        return (names @ (self.weights * np.float32(self.unit)) + self.bias).astype(np.float32)


def name_matrix(blocks):
    """Blocks by buckets, each row of length one over the square root of its names, as src/model/html/names.ts weighs them."""
    counts, buckets = blocks.read("bucketCounts", "i4"), blocks.read("buckets", "i4")
    values = np.repeat((1 / np.sqrt(np.maximum(counts, 1))).astype(np.float32), counts)
    names = sp.csr_matrix((values, buckets, np.concatenate([[0], np.cumsum(counts)])), shape=(len(counts), blocks.buckets))
    names.sum_duplicates()
    return names


def weights(names, booster, columns):
    return packed({"features": columns, "units": [names.unit], "bias": [names.bias]}, names.weights, booster)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--exporter", required=True, help="the bundled export-html.ts")
    arguments.add_argument("--data", type=Path, default=Path("../shared/data"), help="the folder of the labelled pages")
    arguments.add_argument("--text", type=Path, required=True, help="the folder where fit.py left the weights of its folds")
    arguments.add_argument("--work", type=Path, required=True, help="a folder for what is in between, and for the weights of the folds")
    arguments.add_argument("--out", type=Path, required=True, help="the module to write")
    options = arguments.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    blocks = Blocks(options.exporter, options.work, [options.data, options.text], {}, FACTOR)
    matrix = name_matrix(blocks)
    named, of_fold = np.zeros(len(blocks.page), np.float32), []
    for fold in range(FOLDS):
        of_fold.append(Names(blocks, matrix, blocks.is_learned & (blocks.fold != fold)))
        judged = blocks.fold == fold
        named[judged] = of_fold[fold].column(matrix[judged])
    named.tofile(blocks.directory / "named")
    blocks.ask("rows")
    columns = json.loads((blocks.directory / "rows.json").read_text())
    rows = blocks.read("rows").reshape(-1, len(columns))

    probability = np.zeros(len(rows), np.float32)
    for fold in range(FOLDS):
        booster = fit_trees(blocks, rows, blocks.is_learned & (blocks.fold != fold), columns)
        judged = blocks.fold == fold
        probability[judged] = booster.predict(rows[judged])
        (options.work / f"fold-{fold}.bin").write_bytes(weights(of_fold[fold], booster, columns))
        print(f"trees without fold {fold}", flush=True)
    probability.tofile(options.work / "probability")
    table(blocks, probability)

    booster = fit_trees(blocks, rows, blocks.is_learned, columns)
    model = weights(Names(blocks, matrix, blocks.is_learned), booster, columns)
    check_parity(blocks, rows, booster, model)
    write_module(options.out, "TRAINED_ON_HTML", model)
    print(f"wrote {options.out}, {options.out.stat().st_size / 1000:.0f} kB")
    blocks.process.stdin.close()


if __name__ == "__main__":
    main()
