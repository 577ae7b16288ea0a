"""The blocks of all labelled pages as numbers, and the process that works these out with the code of `src/`."""
import hashlib
import json
import subprocess

import numpy as np

FOLDS = 4


class Blocks:
    """All blocks of all pages, and the process that turns them into numbers."""

    def __init__(self, exporter, directory, arguments, learned, factor):
        """`learned` gives the share of a set's pages that are learned from, `factor` how much its blocks count; 1 where they say nothing."""
        self.directory, self.learned, self.factor = directory, learned, factor
        command = ["node", "--max-old-space-size=14000", exporter, str(directory), *map(str, arguments)]
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
        share = np.array([self.learned.get(page["set"], 1.0) for page in self.pages])
        return (self.target >= 0) & ~self.each(lambda page: page["isSuspect"]) & (chance < share)[self.page]

    def _weight(self):
        """A block weighs by the logarithm of its words, and a page's blocks less the more they are: the score is a mean over pages."""
        weight = np.log1p(self.words) + 0.3
        of_page = np.bincount(self.page, weights=weight, minlength=len(self.pages))[self.page]
        weight /= of_page**0.8
        return weight / weight.mean() * self.each(lambda page: self.factor.get(page["set"], 1.0))
