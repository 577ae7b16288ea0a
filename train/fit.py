"""Fits the learned judgement of text and writes src/model/trained.ts. Run by `npm run train`; README.md in this folder explains.

Two models, one on the other. The lexicon: linear models over the words of a block and of those around it. The trees: boosted trees over what
src/model/features.ts sees of a block, the lexicon's verdict among it. Judged and stacked by folds over sites: no page is judged by what its site taught.
"""
import argparse
import json
from pathlib import Path

import numpy as np

from blocks import FOLDS, Blocks
from lexicon import Lexicon, borders, surroundings, word_grams
from scoring import table
from trees import check_parity, fit_trees, packed, write_module

SETS = ["dev-innertext", "dev-gettext", "dev-lynx", "dev-light", "dev-clean", "dev-innertext+trimmed", "dev-innertext+disguised", "dev-innertext+joined", "dev-clean+joined", "dev-innertext+glued", "dev-languages-text", "dev-languages-text+joined", "fixtures"]
# Share of a set's pages that are learned from; the rest says the same again. All are judged.
LEARNED = {"dev-gettext": 0.4, "dev-lynx": 0.4, "dev-innertext+trimmed": 0.5, "dev-innertext+disguised": 0.6, "dev-innertext+joined": 0.5, "dev-clean+joined": 0.4, "dev-innertext+glued": 0.4, "dev-languages-text+joined": 0.5}
# How much the blocks of a set count beside those of the others: of the pages in other languages only a few blocks are labelled, or there are few.
FACTOR = {"dev-innertext": 2.0, "dev-clean": 3.0, "dev-clean+joined": 2.0, "dev-languages-text": 2.0, "fixtures": 3.0}


def weights(lexicon, booster, names):
    return packed({"features": names, "units": lexicon.units.tolist(), "bias": lexicon.bias}, lexicon.weights.T, booster)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--exporter", required=True, help="the bundled export.ts")
    arguments.add_argument("--data", type=Path, default=Path("../shared/data"), help="the folder of the labelled pages")
    arguments.add_argument("--teacher", default="-", help="the folder where an earlier run and fit_html.py left the weights of their folds")
    arguments.add_argument("--work", type=Path, required=True, help="a folder for what is in between, and for the weights of the folds")
    arguments.add_argument("--out", type=Path, required=True, help="the module to write")
    options = arguments.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    blocks = Blocks(options.exporter, options.work, [options.data, options.teacher, *SETS], LEARNED, FACTOR)
    grams, around, border = word_grams(blocks), surroundings(blocks), borders(blocks)
    columns, lexicons = np.zeros((len(blocks.page), 8), np.float32), []
    for fold in range(FOLDS):
        lexicons.append(Lexicon(blocks, grams, around, border, blocks.is_learned & (blocks.fold != fold)))
        judged = blocks.fold == fold
        columns[judged] = lexicons[fold].columns(grams, around)[judged]
        print(f"lexicon without fold {fold}", flush=True)
    columns.tofile(blocks.directory / "lexical")
    blocks.ask("rows")
    names = json.loads((blocks.directory / "rows.json").read_text())
    rows = blocks.read("rows").reshape(-1, len(names))

    probability = np.zeros(len(rows), np.float32)
    for fold in range(FOLDS):
        booster = fit_trees(blocks, rows, blocks.is_learned & (blocks.fold != fold), names)
        judged = blocks.fold == fold
        probability[judged] = booster.predict(rows[judged])
        (options.work / f"fold-{fold}.bin").write_bytes(weights(lexicons[fold], booster, names))
        print(f"trees without fold {fold}", flush=True)
    (options.work / "folds.json").write_text(json.dumps(blocks.fold_of_site, indent=0))
    probability.tofile(options.work / "probability")
    table(blocks, probability)

    booster = fit_trees(blocks, rows, blocks.is_learned, names)
    model = weights(Lexicon(blocks, grams, around, border, blocks.is_learned), booster, names)
    check_parity(blocks, rows, booster, model)
    write_module(options.out, "TRAINED", model)
    print(f"wrote {options.out}, {options.out.stat().st_size / 1000:.0f} kB")
    blocks.process.stdin.close()


if __name__ == "__main__":
    main()
