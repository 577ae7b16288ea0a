"""What the words of a block say of it: linear models over hashed word 1- and 2-grams (src/model/lexicon.ts, words-in-context.ts)."""
import numpy as np
import scipy.sparse as sp
from sklearn.linear_model import SGDClassifier

# Sets whose words teach nothing: clean pages have no boilerplate, disguised ones no words.
WORDLESS = ("dev-clean", "dev-innertext+disguised")
# Sets that teach where the content ends and begins: whole pages, and articles with a little around them.
BORDERED = ("dev-innertext", "dev-gettext", "dev-lynx", "dev-light")
# Shares of a page's content words that may stand beyond its end and before its beginning, and content words below which a page has neither.
BEGUN, ENDED, MIN_CONTENT = 0.015, 0.985, 30
# How much the first blocks after the end (the last before the beginning) count as such, and all of them together beside the others.
BORDER_WEIGHTS, BORDER_SHARE = (1, 0.7, 0.5, 0.3), 0.2


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
