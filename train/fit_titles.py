"""Weighs what speaks for a line's being the headline and prints the weights of src/metadata/title/weights.ts. Run by `npm run train:titles`.

A softmax over the lines of a page that may be its headline, and "none of them", whose score is 0. Judged by folds over sites.
"""
import hashlib
import json
import sys

import numpy as np
from scipy.optimize import minimize

FOLDS = 4
# How much a page of a set counts: three scrapers say the same again, our own pages are few.
WEIGHT = {"dev-innertext": 1.0, "dev-innertext without address": 0.7, "dev-gettext": 0.4, "dev-lynx": 0.4, "dev-light": 0.2, "dev-light without address": 0.2, "fixtures": 3.0}
DECAY = 1e-3
# A line is taken for the headline where it is this much less likely than none of them: a wrong guess costs little, as only sure ones leave the body.
GENEROSITY = 1.5


class Pages:
    def __init__(self, lines):
        self.traits = json.loads(next(lines))
        pages = [json.loads(line) for line in lines]
        self.set = np.array([page["set"] for page in pages])
        self.fold = np.array([int.from_bytes(hashlib.md5(page["site"].encode()).digest()[:4], "big") % FOLDS for page in pages])
        rows = np.array([row for page in pages for row in page["rows"]], np.float64)
        self.is_title, self.values = rows[:, 0], np.hstack([rows[:, 1:], np.ones((len(rows), 1))])
        self.page = np.repeat(np.arange(len(pages)), [len(page["rows"]) for page in pages])
        self.scale = np.where(self.values.std(0) > 0, self.values.std(0), 1)


def fit(pages, chosen):
    """The weights by maximum likelihood; of several lines that say the title any will do."""
    rows = chosen[pages.page]
    values, is_title = pages.values[rows] / pages.scale, pages.is_title[rows]
    page = np.unique(pages.page[rows], return_inverse=True)[1]
    count = page.max() + 1
    weight = np.array([WEIGHT[name] for name in pages.set[np.unique(pages.page[rows])]])
    has_title = np.bincount(page, is_title, count) > 0

    def loss(weights):
        score = values @ weights
        top = np.zeros(count)
        np.maximum.at(top, page, score)
        mass, none = np.exp(score - top[page]), np.exp(-top)
        everything = np.bincount(page, mass, count) + none
        right = np.bincount(page, mass * is_title, count)
        likely = np.log(np.maximum(np.where(has_title, right, none), 1e-300)) - np.log(everything)
        target = np.where(has_title[page], mass * is_title / np.maximum(right, 1e-300)[page], 0)
        gradient = values.T @ ((mass / everything[page] - target) * weight[page])
        decay = np.append(weights[:-1], 0)
        return DECAY * decay @ decay - weight @ likely / weight.sum(), gradient / weight.sum() + 2 * DECAY * decay

    return minimize(loss, np.zeros(values.shape[1]), jac=True, method="L-BFGS-B").x / pages.scale


def report(pages, score):
    """For each set the share of pages whose title is found, and of titles found that are right; then how right those from a score on are."""
    best = {}
    for row, page in enumerate(pages.page):
        if page not in best or score[row] > score[best[page]]:
            best[page] = row
    for name in WEIGHT:
        own = [row for page, row in best.items() if pages.set[page] == name]
        found = [row for row in own if score[row] > 0]
        print(f"{name:30} {(pages.set == name).sum():5} pages  right {pages.is_title[found].sum() / (pages.set == name).sum():.3f}  of those found {pages.is_title[found].mean():.3f}")
    has_title = set(pages.page[pages.is_title > 0])
    for bar in np.arange(1, 6, 0.5):
        sure = [row for page, row in best.items() if score[row] >= bar and page in has_title]
        print(f"from {bar:.1f} on {len(sure):5} titles, of which right {pages.is_title[sure].mean():.3f}")


pages = Pages(sys.stdin)
score = np.zeros(len(pages.page))
for fold in range(FOLDS):
    judged = (pages.fold == fold)[pages.page]
    score[judged] = pages.values[judged] @ fit(pages, pages.fold != fold) + GENEROSITY
report(pages, score)
weights = fit(pages, np.ones(len(pages.fold), bool))
weights[-1] += GENEROSITY
for name, weight in zip([*pages.traits, "bias"], weights):
    print(f"  {name}: {weight:.2f},")
