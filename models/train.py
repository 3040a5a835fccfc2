"""python models/train.py [--out DIR]: trains a classifier of sentences (decision, action, both, neither) on invented minutes.

Draws bodies from corpus/, reads their documents with the rules, labels the sentences by gold, trains a bag of words on those
that no marker settles, and writes it with its scores on sentences of other bodies in meta.json. One command, two minutes of
one core; the same seed gives the same bytes. `trial.py` says what it gains beside the rules.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

# corpus/ and models/ are no part of the installed package: they are imported from the checkout.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import spacy
from spacy.language import Language
from spacy.training import Example
from thinc.util import fix_random_seed

from corpus.generator import draws
from minutes_parser.evaluate import read_gold
from models.sentences import ACTION, DECISION, ReadSource, Sentence, masked, read_source

TRAINING, CHOOSING, HELD_OUT = 11, 22, 33
"""seeds of the bodies: to train on, to choose thresholds on, and to measure on"""

_MODEL = {
    "@architectures": "spacy.TextCatBOW.v3",
    "exclusive_classes": False,
    "ngram_size": 2,
    "no_output_layer": False,
    "length": 65536,
}

_BATCH = 64


def drawn(seed: int, bodies: int, per_body: int, *, without: Iterable[str] = ()) -> list[ReadSource]:
    """Documents of bodies of the generator, read by the rules; those of councils named in `without` are left out."""
    left_out = set(without)
    with tempfile.TemporaryDirectory() as folder:
        draws.write(Path(folder), count=bodies, per_body=per_body, seed=seed)
        return [source for source in read_folder(Path(folder)) if council(source) not in left_out]


def read_folder(folder: Path) -> list[ReadSource]:
    """The documents of folder/docs that have gold in folder/gold, in the order of their names."""
    return [read_source(folder / "docs" / gold.source, gold) for gold in read_gold(folder / "gold")]


def council(source: ReadSource) -> str:
    """The council of a drawn document, from its file name."""
    return re.sub(r"^\d+-|-\d+-\w+\.\w+$", "", source.parsed.source)


def undecided(sources: Sequence[ReadSource]) -> list[Sentence]:
    """The sentences of which gold tells something that no marker settles, each wording once."""
    once = {(masked(s.text), tuple(s.gold.items())): s for source in sources for s in source.sentences if s.gold}
    return list(once.values())


def train(sentences: Sequence[Sentence], *, seed: int, epochs: int = 8) -> Language:
    """A pipeline of one component that gives each sentence a likelihood (0 to 1) of DECISION and of ACTION."""
    fix_random_seed(seed)
    order = random.Random(seed)
    nlp = spacy.blank("en", meta={"name": "minutes_sentences"})
    classifier: Any = nlp.add_pipe("textcat_multilabel", config={"model": _MODEL, "threshold": 0.5})
    for label in (DECISION, ACTION):
        classifier.add_label(label)
    examples = [
        Example.from_dict(nlp.make_doc(masked(s.text)), {"cats": {label: float(v) for label, v in s.gold.items()}})
        for s in sentences
    ]
    optimizer = nlp.initialize(lambda: examples)
    for _ in range(epochs):
        order.shuffle(examples)
        for at in range(0, len(examples), _BATCH):
            nlp.update(examples[at : at + _BATCH], sgd=optimizer)
    return nlp


def likelihoods(nlp: Language, sentences: Iterable[Sentence]) -> list[dict[str, float]]:
    """What the classifier gives each sentence, in their order."""
    return [dict(doc.cats) for doc in nlp.pipe((masked(s.text) for s in sentences), batch_size=256)]


def sentence_scores(nlp: Language, sentences: Sequence[Sentence]) -> dict[str, dict[str, float]]:
    """Precision, recall and F1 of each label at a likelihood of 0.5, with the number of sentences that have it."""
    given = likelihoods(nlp, sentences)
    scores = {}
    for label in (DECISION, ACTION):
        pairs = [(p[label] > 0.5, s.gold[label]) for p, s in zip(given, sentences, strict=True) if label in s.gold]
        hit, found, gold = (sum(map(bool, x)) for x in ([f and g for f, g in pairs], *zip(*pairs, strict=True)))
        figures = {"precision": hit / max(found, 1), "recall": hit / max(gold, 1), "f1": 2 * hit / max(found + gold, 1)}
        scores[label] = {name: round(figure, 4) for name, figure in figures.items()} | {"sentences": gold}
    return scores


def make(out: Path, *, seed: int = 1, bodies: int = 150, per_body: int = 3, held_out: int = 100) -> Language:
    """Trains on drawn bodies, writes the classifier with its scores to `out`, and gives it back."""
    taught = drawn(TRAINING, bodies, per_body)
    nlp = train(undecided(taught), seed=seed)
    unseen = drawn(HELD_OUT, held_out, 1, without=map(council, taught))
    nlp.meta["performance"] = {
        "sentences": sentence_scores(nlp, undecided(unseen)),
        "trained_on": {
            "bodies": bodies,
            "documents": len(taught),
            "sentences": len(undecided(taught)),
            "councils": sorted({council(source) for source in taught}),
        },
        "held_out": {"bodies": len({council(s) for s in unseen}), "documents": len(unseen)},
        "seeds": {"training": TRAINING, "held_out": HELD_OUT, "order": seed},
    }
    out.mkdir(parents=True, exist_ok=True)
    nlp.to_disk(out)
    return nlp


def shown(scores: dict[str, dict[str, float]]) -> Iterator[str]:
    """The scores of sentences, a line a label."""
    for label, figures in scores.items():
        yield " ".join([label, *(f"{name} {figure:.3f}" for name, figure in figures.items() if name != "sentences")])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=Path("build/sentences"), help="folder of the model")
    parser.add_argument("--seed", type=int, default=1, help="of the order of training")
    parser.add_argument("--bodies", type=int, default=150, help="bodies to train on")
    parser.add_argument("--per-body", type=int, default=3, help="documents of each")
    options = parser.parse_args()
    nlp = make(options.out, seed=options.seed, bodies=options.bodies, per_body=options.per_body)
    print(*shown(nlp.meta["performance"]["sentences"]), sep="\n")
    print(f"{sum(f.stat().st_size for f in options.out.rglob('*') if f.is_file()) / 1e6:.1f} MB in {options.out}")


if __name__ == "__main__":
    main()
