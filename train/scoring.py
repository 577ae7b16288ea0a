"""How good a judgement is, by the measures of the release: mean word F1, and snippet F1 where snippets are all that is known."""
from collections import defaultdict

import numpy as np

# The bar of a page, as in src/model/judge.ts.
SLOPE, OFFSET, MIN_BAR, MAX_BAR, MAX_CLEAN_BAR, LITTLE_GAIN = 1.3, 0.09, 0.05, 0.6, 0.12, 0.04


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
