"""Boosted trees over the columns of src/model, and their weights as src/model/weights.ts reads them."""
import base64
import json
import struct

import lightgbm as lgb
import numpy as np

ROUNDS, DEPTH, ABREAST = 256, 6, 4  # Depth of the trees and how many are walked side by side: as in src/model/forest.ts.
MAX_STEPS = 2**15 - 1
TREES = dict(
    objective="cross_entropy", num_leaves=24, max_depth=DEPTH, learning_rate=0.12, feature_fraction=0.25, bagging_fraction=0.4, bagging_freq=1, min_data_in_leaf=40, max_bin=63,
    lambda_l2=1, num_threads=2, deterministic=True, force_row_wise=True, seed=1, verbose=-1,
)


def fit_trees(blocks, rows, chosen, names):
    data = lgb.Dataset(rows[chosen], blocks.target[chosen], weight=blocks.weight[chosen], feature_name=[name.replace(":", "_") for name in names])
    booster = lgb.train(TREES, data, ROUNDS)
    round_leaves(booster)
    return booster


def leaves_of(booster):
    """The tree, the number and the value of each leaf."""
    return [(tree, leaf, booster.get_leaf_output(tree, leaf)) for tree, info in enumerate(booster.dump_model()["tree_info"]) for leaf in range(info["num_leaves"])]


def unit_of(values):
    """What one step of a leaf is worth, where leaves are whole numbers of 16 bits."""
    return float(np.abs(values).max() / MAX_STEPS)


def round_leaves(booster):
    """Rounds the leaves as they are packed, so that trainer and evaluator add up the same numbers."""
    leaves = leaves_of(booster)
    unit = unit_of([value for _, _, value in leaves])
    for tree, leaf, value in leaves:
        booster.set_leaf_output(tree, leaf, round(value / unit) * unit)


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


def packed(head, words, booster):
    """The weights as src/model/weights.ts reads them: `head` without what is said of the trees, `words` as signed bytes, by bucket and role."""
    trees = [info["tree_structure"] for info in booster.dump_model()["tree_info"]]
    count = -(-len(trees) // ABREAST) * ABREAST
    feature = np.zeros((count, 2**DEPTH), "u1")
    threshold, leaves = np.zeros((2, count, 2**DEPTH), "<f4")
    for index, tree in enumerate(trees):
        fill(tree, 1, feature[index], threshold[index], leaves[index])
    leaf_unit = unit_of(leaves)
    text = json.dumps({**head, "trees": count, "leafUnit": leaf_unit}).encode()
    text += b" " * (-len(text) % 4)
    steps = np.round(leaves / leaf_unit).astype("<i2")
    return struct.pack("<I", len(text)) + text + b"".join(part.tobytes() for part in (threshold, steps, feature, words))


def write_module(path, name, model):
    head = "// Written by train/fit.py: do not edit. Fitted to WCXB (Murrough Foley, 2026, CC-BY-4.0), to snippets of Trafilatura's evaluation set and to our own pages.\n"
    note = "/** Weights as `unpack` in weights.ts reads them, in base64. */\n"
    path.write_text(f"{head}{note}export const {name} =\n  '{base64.b64encode(model).decode()}';\n", encoding="utf-8")


def check_parity(blocks, rows, booster, model):
    """The evaluator that is shipped must say of every row what the trainer says."""
    (blocks.directory / "packed.bin").write_bytes(model)
    blocks.ask("odds")
    difference = float(np.abs(blocks.read("odds") - booster.predict(rows, raw_score=True)).max())
    print(f"parity: {len(rows)} rows, largest difference of the log odds {difference:.2g}")
    if difference > 1e-3:
        raise SystemExit("the evaluator and the trainer disagree")
