"""Fits the learned judgement and writes src/model/trained.ts. Run by `npm run train`; README.md in this folder explains.

Two models, one on the other. The lexicon: a linear model over hashed word 1- and 2-grams of a block and of those around it. The trees: boosted trees over what
src/model/features.ts sees of a block, the lexicon's verdict among it. Judged and stacked by folds over sites: no page is judged by what its site taught.
"""
import argparse
import base64
import hashlib
import json
import struct
import subprocess
from collections import defaultdict
from pathlib import Path

import lightgbm as lgb
import numpy as np
import scipy.sparse as sp
from sklearn.linear_model import SGDClassifier

SETS = ["dev-innertext", "dev-gettext", "dev-lynx", "dev-light", "dev-clean", "dev-innertext+trimmed", "dev-innertext+disguised", "dev-languages-text", "fixtures"]
FOLDS = 4
# Share of a set's pages that are learned from; the rest says the same again. All are judged.
LEARNED = {"dev-gettext": 0.4, "dev-lynx": 0.4, "dev-innertext+trimmed": 0.5, "dev-innertext+disguised": 0.6}
# How much the blocks of a set count beside those of the others: of the pages in other languages only a few blocks are labelled, or there are few.
FACTOR = {"dev-innertext": 2.0, "dev-clean": 2.5, "dev-languages-text": 3.0, "fixtures": 4.0}
# Sets whose words teach nothing: clean pages have no boilerplate, disguised ones no words.
WORDLESS = ("dev-clean", "dev-innertext+disguised")
ROUNDS, DEPTH, ABREAST = 300, 6, 4  # Depth of the trees and how many are walked side by side: as in src/model/forest.ts.
TREES = dict(
    objective="cross_entropy", num_leaves=24, max_depth=DEPTH, learning_rate=0.05, feature_fraction=0.25, bagging_fraction=0.4, bagging_freq=1, min_data_in_leaf=40, max_bin=63,
    lambda_l2=1, num_threads=2, deterministic=True, force_row_wise=True, seed=1, verbose=-1,
)
# Sets that teach where the content ends and begins: whole pages, and articles with a little around them.
BORDERED = ("dev-innertext", "dev-gettext", "dev-lynx", "dev-light")
# Shares of a page's content words that may stand beyond its end and before its beginning, and content words below which a page has neither.
BEGUN, ENDED, MIN_CONTENT = 0.015, 0.985, 30
# How much the first blocks after the end (the last before the beginning) count as such, and all of them together beside the others.
BORDER_WEIGHTS, BORDER_SHARE = (1, 0.7, 0.5, 0.3), 0.2
# The bar of a page, as in src/model/judge.ts.
SLOPE, OFFSET, MIN_BAR, MAX_BAR, MAX_CLEAN_BAR, LITTLE_GAIN = 1.3, 0.09, 0.05, 0.6, 0.12, 0.02


class Blocks:
    """All blocks of all pages, and the process that turns them into numbers."""

    def __init__(self, exporter, directory, data, sets):
        self.directory = directory
        command = ["node", "--max-old-space-size=14000", exporter, str(directory), str(data), *sets]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.buckets = json.loads(self.process.stdout.readline())["buckets"]
        self.pages = [json.loads(line) for line in open(directory / "pages.jsonl", encoding="utf-8")]
        sizes = [page["blocks"] for page in self.pages]
        self.page = np.repeat(np.arange(len(self.pages)), sizes)
        self.offsets = np.concatenate([[0], np.cumsum(sizes)])
        self.target, self.words = self.read("targets"), self.read("words")
        self.struck = self.read("struck") > 0
        self.token_counts, self.tokens = self.read("tokenCounts", "i4"), self.read("tokens", "i4")
        self.token_offsets = np.concatenate([[0], np.cumsum(self.token_counts)])
        sites = sorted({page["site"] for page in self.pages})
        self.fold_of_site = {site: int.from_bytes(hashlib.md5(site.encode()).digest()[:4], "big") % FOLDS for site in sites}
        self.fold = self.each(lambda page: self.fold_of_site[page["site"]])
        self.set = self.each(lambda page: page["set"])
        self.is_learned = self._learned()
        self.weight = self._weight()

    def read(self, name, kind="f4"):
        return np.fromfile(self.directory / name, kind)

    def each(self, value):
        """A value of its page for every block."""
        return np.array([value(page) for page in self.pages])[self.page]

    def ask(self, command):
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()
        if self.process.stdout.readline().strip() != command:
            raise RuntimeError(f"the exporter ended at {command!r}")

    def _learned(self):
        chance = np.random.default_rng(0).random(len(self.pages))
        share = np.array([LEARNED.get(page["set"], 1.0) for page in self.pages])
        return (self.target >= 0) & ~self.each(lambda page: page["isSuspect"]) & (chance < share)[self.page]

    def _weight(self):
        """A block weighs by the logarithm of its words, and a page's blocks less the more they are: the score is a mean over pages."""
        weight = np.log1p(self.words) + 0.3
        of_page = np.bincount(self.page, weights=weight, minlength=len(self.pages))[self.page]
        weight /= of_page**0.8
        return weight / weight.mean() * self.each(lambda page: FACTOR.get(page["set"], 1.0))


def borders(blocks):
    """For each block how much it is one of the first after the content and one of the last before it (0 to 1), and whether it stands before or after all of it."""
    end, start = np.zeros(len(blocks.page), np.float32), np.zeros(len(blocks.page), np.float32)
    head, tail, has_content = (np.zeros(len(blocks.page), bool) for _ in range(3))

    def weigh(places, column):
        beside = [place for place in places if blocks.words[place] > 0 and blocks.target[place] < 0.5]
        column[beside[: len(BORDER_WEIGHTS)]] = BORDER_WEIGHTS[: len(beside)]

    for index in range(len(blocks.pages)):
        first, last = blocks.offsets[index], blocks.offsets[index + 1]
        content = np.cumsum(np.maximum(blocks.target[first:last], 0) * blocks.words[first:last])
        if last == first or content[-1] < MIN_CONTENT:
            continue
        begun = first + np.searchsorted(content, BEGUN * content[-1])
        ended = first + np.searchsorted(content, ENDED * content[-1]) + 1
        has_content[first:last], head[first:begun], tail[ended:last] = True, True, True
        weigh(range(ended, last), end)
        weigh(range(begun - 1, first - 1, -1), start)
    return {"end": end, "start": start, "head": head, "tail": tail, "has_content": has_content}


class Lexicon:
    """Weights of the words for each role, rounded to bytes as they are shipped."""

    def __init__(self, blocks, grams, around, border, chosen):
        worded = np.flatnonzero(chosen & ~np.isin(blocks.set, WORDLESS))
        target, weight = blocks.target[worded], blocks.weight[worded]
        alone = self._fit(grams[worded], target > 0.5, weight, 1e-5, 6)
        context = self._fit(sp.hstack([grams[worded]] + [some[worded] @ grams for some in around]).tocsr(), target > 0.5, weight, 2e-5, 4)
        fits = [alone, *self._sides(blocks, grams, border, chosen)]
        self.around = len(around) + 1
        roles = np.concatenate([alone.coef_, context.coef_.reshape(self.around, -1), *(fit.coef_ for fit in fits[1:])])
        self.units = np.abs(roles).max(axis=1) / 127
        self.weights = np.round(roles / self.units[:, None]).astype(np.int8)
        self.bias = [float(alone.intercept_[0]), float(context.intercept_[0])] + [0.0] * len(around) + [float(fit.intercept_[0]) for fit in fits[1:]]

    def _sides(self, blocks, grams, border, chosen):
        places = np.flatnonzero(chosen & border["has_content"] & (blocks.words > 0) & np.isin(blocks.set, BORDERED))
        weight = 1 / np.sqrt(np.bincount(blocks.page[places], minlength=len(blocks.pages))[blocks.page[places]])
        for name in ("end", "start"):
            degree = border[name][places]
            share = BORDER_SHARE * weight[degree == 0].sum() / (weight * degree).sum()
            yield self._fit(grams[places], degree > 0, np.where(degree > 0, weight * degree * share, weight), 2e-5, 5)
        for name in ("head", "tail"):
            yield self._fit(grams[places], border[name][places], weight, 1e-5, 5)

    @staticmethod
    def _fit(rows, is_so, weight, alpha, epochs):
        model = SGDClassifier(loss="log_loss", alpha=alpha, max_iter=epochs, tol=None, random_state=0)
        return model.fit(rows, is_so, sample_weight=weight / weight.mean())

    def columns(self, grams, around):
        """The columns of `LexicalColumns` in src/model/words-in-context.ts: alone, inContext, self, above, end, start, head, tail."""
        roles = np.asarray(grams @ (self.weights * self.units[:, None]).astype(np.float32).T) + np.array(self.bias)
        above = sum(around[k] @ roles[:, 2 + k] for k in (0, 2, 4))
        below = sum(around[k] @ roles[:, 2 + k] for k in (1, 3, 5))
        sides = roles[:, 1 + self.around :].T
        return np.stack([roles[:, 0], roles[:, 1] + above + below, roles[:, 1], above, *sides], 1).astype(np.float32)


def word_grams(blocks):
    """Blocks by buckets, each row of length one over the square root of its n-grams, as src/model/lexicon.ts weighs them."""
    counts, buckets = blocks.read("bucketCounts", "i4"), blocks.read("buckets", "i4")
    values = np.repeat((1 / np.sqrt(counts)).astype(np.float32), counts)
    grams = sp.csr_matrix((values, buckets, np.concatenate([[0], np.cumsum(counts)])), shape=(len(counts), blocks.buckets))
    grams.sum_duplicates()
    return grams


def surroundings(blocks):
    """Matrices that give each block the sum of others on its page: the one above, the one below, then two to five and six to fifteen places away."""
    size = len(blocks.page)

    def shifted(by):
        source = np.arange(size) + by
        inside = (source >= 0) & (source < size)
        source = np.clip(source, 0, size - 1)
        inside &= blocks.page[source] == blocks.page
        return sp.csr_matrix((inside.astype(np.float32), source, np.arange(size + 1)), shape=(size, size))

    def total(places, weight):
        return sum(shifted(by) for by in places) * weight

    near, far = range(2, 6), range(6, 16)  # As NEAR and FAR in src/model/words-in-context.ts.
    return [shifted(-1), shifted(1), total([-by for by in near], 0.5), total(near, 0.5), total([-by for by in far], 0.3), total(far, 0.3)]


def kept(probability, words, is_bare):
    """The blocks that stand on the side of balance, as src/model/judge.ts decides."""
    order = np.argsort(-probability, kind="stable")
    expected = probability * words
    f = 2 * np.cumsum(expected[order]) / np.maximum(np.cumsum(words[order]) + expected.sum(), 1e-9)
    best = f.max(initial=0)
    is_nearly_clean = is_bare or len(f) == 0 or best - f[-1] < LITTLE_GAIN
    return probability > min(MAX_CLEAN_BAR if is_nearly_clean else MAX_BAR, max(MIN_BAR, SLOPE * best / 2 - OFFSET))


def word_f1(blocks, page, index, stands):
    begin, end = blocks.offsets[index], blocks.offsets[index + 1]
    counts = blocks.token_counts[begin:end]
    gold = np.array(page["gold"], int)
    predicted = counts[stands].sum()
    if gold.sum() == 0 or predicted == 0:
        return float(gold.sum() == 0 and predicted == 0)
    tokens = blocks.tokens[blocks.token_offsets[begin] : blocks.token_offsets[end]][np.repeat(stands, counts)]
    hit = np.minimum(np.bincount(tokens[tokens >= 0], minlength=len(gold)), gold).sum()
    return 2 * hit / (predicted + gold.sum())


def table(blocks, probability):
    """Mean word F1 by set and type of page, and snippet F1 where snippets are all that is known, of pages judged without their site."""
    scores, snippets = defaultdict(list), defaultdict(lambda: [0, 0, 0])
    for index, page in enumerate(blocks.pages):
        part = slice(blocks.offsets[index], blocks.offsets[index + 1])
        stands = kept(probability[part].astype(float), blocks.words[part].astype(float), page["isBare"]) & ~blocks.struck[part]
        if page["hasGold"]:
            score = word_f1(blocks, page, index, stands)
            scores[page["set"], "all"].append(score)
            scores[page["set"], page["type"]].append(score)
        for snippet in page["snippets"]:
            found = bool(stands[snippet["blocks"]].any())
            count = snippets[page["set"]]
            count[0] += found and snippet["wanted"]
            count[1] += found and not snippet["wanted"]
            count[2] += snippet["wanted"]
    for (name, kind), values in sorted(scores.items()):
        if "+" in name:
            continue  # Made for training alone.
        print(f"{name:28} {kind:14} {len(values):5}  F1 {np.mean(values):.4f}")
    for name, (hits, misses, wanted) in sorted(snippets.items()):
        print(f"{name:28} {'snippets':14} {wanted:5}  F1 {2 * hits / max(1, hits + misses + wanted):.4f}")


def fit_trees(blocks, rows, chosen, names):
    data = lgb.Dataset(rows[chosen], blocks.target[chosen], weight=blocks.weight[chosen], feature_name=[name.replace(":", "_") for name in names])
    return lgb.train(TREES, data, ROUNDS)


def below(bound):
    """The largest 32-bit number that is not above a bound: rows are of 32 bits, so they fall on the same side of it."""
    rounded = np.float32(bound)
    return float(rounded if float(rounded) <= bound else np.nextafter(rounded, np.float32(-np.inf)))


def fill(node, place, feature, threshold, leaves, level=0):
    """Writes a tree as src/model/forest.ts walks it: the children of a place are twice the place and that plus one, all leaves on the last level."""
    if level == DEPTH:
        leaves[place - len(leaves)] = node["leaf_value"]
    elif "leaf_value" in node:
        threshold[place] = np.inf
        fill(node, 2 * place, feature, threshold, leaves, level + 1)
    elif node["decision_type"] != "<=" or node["missing_type"] not in ("None", "Zero"):
        raise ValueError(f"a node that the evaluator does not know: {node['decision_type']}, {node['missing_type']}")
    else:
        feature[place], threshold[place] = node["split_feature"], below(node["threshold"])
        fill(node["left_child"], 2 * place, feature, threshold, leaves, level + 1)
        fill(node["right_child"], 2 * place + 1, feature, threshold, leaves, level + 1)


def packed(lexicon, booster, names):
    """The weights as src/model/weights.ts reads them."""
    trees = [info["tree_structure"] for info in booster.dump_model()["tree_info"]]
    count = -(-len(trees) // ABREAST) * ABREAST
    feature = np.zeros((count, 2**DEPTH), "u1")
    threshold, leaves = np.zeros((2, count, 2**DEPTH), "<f4")
    for index, tree in enumerate(trees):
        fill(tree, 1, feature[index], threshold[index], leaves[index])
    head = {"features": names, "units": lexicon.units.tolist(), "bias": lexicon.bias, "trees": count}
    text = json.dumps(head).encode()
    text += b" " * (-len(text) % 4)
    return struct.pack("<I", len(text)) + text + b"".join(part.tobytes() for part in (threshold, leaves, feature, lexicon.weights.T))


def write_module(path, model):
    head = "// Written by train/fit.py: do not edit. Fitted to WCXB (Murrough Foley, 2026, CC-BY-4.0), to snippets of Trafilatura's evaluation set and to our own pages.\n"
    note = "/** The weights that `unpack` in weights.ts reads, in base64. */\n"
    path.write_text(f"{head}{note}export const TRAINED =\n  '{base64.b64encode(model).decode()}';\n", encoding="utf-8")


def check_parity(blocks, rows, booster, model):
    """The evaluator that is shipped must say of every row what the trainer says."""
    (blocks.directory / "packed.bin").write_bytes(model)
    blocks.ask("odds")
    difference = float(np.abs(blocks.read("odds") - booster.predict(rows, raw_score=True)).max())
    print(f"parity: {len(rows)} rows, largest difference of the log odds {difference:.2g}")
    if difference > 1e-3:
        raise SystemExit("the evaluator and the trainer disagree")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--exporter", required=True, help="the bundled export.ts")
    arguments.add_argument("--data", type=Path, default=Path("../shared/data"), help="the folder of the labelled pages")
    arguments.add_argument("--work", type=Path, required=True, help="a folder for what is in between, and for the weights of the folds")
    arguments.add_argument("--out", type=Path, required=True, help="the module to write")
    options = arguments.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    blocks = Blocks(options.exporter, options.work, options.data, SETS)
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
        (options.work / f"fold-{fold}.bin").write_bytes(packed(lexicons[fold], booster, names))
        print(f"trees without fold {fold}", flush=True)
    (options.work / "folds.json").write_text(json.dumps(blocks.fold_of_site, indent=0))
    probability.tofile(options.work / "probability")
    table(blocks, probability)

    booster = fit_trees(blocks, rows, blocks.is_learned, names)
    model = packed(Lexicon(blocks, grams, around, border, blocks.is_learned), booster, names)
    check_parity(blocks, rows, booster, model)
    write_module(options.out, model)
    print(f"wrote {options.out}, {options.out.stat().st_size / 1000:.0f} kB")
    blocks.process.stdin.close()


if __name__ == "__main__":
    main()
