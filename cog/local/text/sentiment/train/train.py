"""Trains the sentiment head: MiniLM vector + VADER scores -> negative, neutral or positive.

    python train.py --sdist vaderSentiment-2.5.tar.gz --model model.onnx --vocab vocab.txt --out ../head.bin

See README.md for the data, its licence and the scores.
"""
import argparse
import hashlib
import io
import struct
import tarfile

import numpy as np
import onnxruntime
from sklearn.neural_network import MLPClassifier
from tokenizers import BertWordPieceTokenizer
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

POSITIVE = 0.5  # a mean rating from here up counts as positive, from minus this down as negative
DOMAINS = {"movieReviewSnippets": "films", "amazonReviewSnippets": "shop",
           "nytEditorialSnippets": "news", "tweets": "tweets"}


def read(sdist):
    """Rows (domain, source, rating, text) of the four rated corpora inside the source package."""
    rows = []
    with tarfile.open(sdist) as outer:
        inner = next(m for m in outer if m.name.endswith("hutto_ICWSM_2014.tar.gz"))
        with tarfile.open(fileobj=io.BytesIO(outer.extractfile(inner).read())) as corpus:
            for member in corpus:
                name = member.name.rsplit("/", 1)[-1]
                if name.startswith("._") or not name.endswith("_GroundTruth.txt"):
                    continue
                domain = DOMAINS[name.split("_")[0]]
                for line in corpus.extractfile(member).read().decode("utf-8", "replace").split("\n"):
                    fields = line.rstrip("\r").split("\t")
                    if len(fields) < 3:
                        continue
                    # "12_3" is sentence 3 of source 12: all sentences of a source stay on one side of the split.
                    rows.append((domain, fields[0].split("_")[0], float(fields[1]), fields[-1].strip()))
    return rows


def part(domain, source):
    """train (70 %), calibrate (10 %) or test (20 %), by a hash of the source: it never changes between runs."""
    h = hashlib.sha256(f"{domain}/{source}".encode()).digest()[0] % 10
    return "test" if h < 2 else "calibrate" if h < 3 else "train"


def embed(model, vocab, texts):
    """Mean-pooled, L2-normalised MiniLM vectors, as package minilm computes them."""
    tokenizer = BertWordPieceTokenizer(vocab, lowercase=True)
    tokenizer.enable_truncation(256)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 2
    session = onnxruntime.InferenceSession(model, options)
    ids = [e.ids for e in tokenizer.encode_batch(texts)]
    out = np.zeros((len(texts), 384), np.float32)
    order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
    for k in range(0, len(order), 32):
        batch = order[k:k + 32]
        width = max(len(ids[i]) for i in batch)
        x = np.zeros((len(batch), width), np.int64)
        mask = np.zeros_like(x)
        for row, i in enumerate(batch):
            x[row, :len(ids[i])] = ids[i]
            mask[row, :len(ids[i])] = 1
        hidden = session.run(None, {"input_ids": x, "attention_mask": mask, "token_type_ids": np.zeros_like(x)})[0]
        pooled = (hidden * mask[:, :, None]).sum(1) / mask.sum(1, keepdims=True)
        out[batch] = pooled / np.linalg.norm(pooled, axis=1, keepdims=True)
    return out


def classes(y):
    """0 negative, 1 neutral, 2 positive."""
    return np.where(y >= POSITIVE, 2, np.where(y <= -POSITIVE, 0, 1))


def temperature(logits, truth):
    """What to divide logits by so that probabilities are as often right as they say (Guo et al., 2017)."""
    def loss(t):
        z = logits / t
        z = z - z.max(1, keepdims=True)
        return (np.log(np.exp(z).sum(1)) - z[np.arange(len(z)), truth]).mean()
    return min(np.arange(0.5, 3, 0.01), key=loss)


def softmax(logits):
    e = np.exp(logits - logits.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True)


def calibration_error(p, truth, bins=10):
    """Expected calibration error of the winning class."""
    confidence, right, total = p.max(1), p.argmax(1) == truth, 0.0
    for low in np.arange(bins) / bins:
        z = (confidence > low) & (confidence <= low + 1 / bins)
        if z.any():
            total += z.mean() * abs(confidence[z].mean() - right[z].mean())
    return total


def report(name, y, vader, p):
    """One line of the table in README.md."""
    z = np.abs(y) >= POSITIVE
    truth, score = classes(y), p[:, 2] - p[:, 0]
    label = p.argmax(1)
    recall = np.mean([(label == k)[truth == k].mean() for k in range(3)])
    print(f"| {name} | {len(y)} | {((vader > 0) == (y > 0))[z].mean():.3f} | {((score > 0) == (y > 0))[z].mean():.3f}"
          f" | {np.corrcoef(score, y)[0, 1]:.2f} | {(label == truth).mean():.3f} | {recall:.3f}"
          f" | {calibration_error(p, truth):.3f} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("sdist", "model", "vocab", "out"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--vectors", help="npy file that keeps the vectors between runs")
    args = parser.parse_args()
    rows = read(args.sdist)
    texts = [r[3] for r in rows]
    try:
        vectors = np.load(args.vectors)
    except (OSError, TypeError):
        vectors = embed(args.model, args.vocab, texts)
        if args.vectors:
            np.save(args.vectors, vectors)
    analyzer = SentimentIntensityAnalyzer()
    scores = [analyzer.polarity_scores(t) for t in texts]
    lexicon = np.array([[s["compound"], s["pos"], s["neg"]] for s in scores], np.float32)
    x = np.concatenate([vectors, lexicon], 1)
    y = np.array([r[2] for r in rows], np.float32)
    domain = np.array([r[0] for r in rows])
    parts = np.array([part(r[0], r[1]) for r in rows])
    print({name: int((parts == name).sum()) for name in ("train", "calibrate", "test")})

    train, held, test = (parts == name for name in ("train", "calibrate", "test"))
    mlp = MLPClassifier(hidden_layer_sizes=(64,), alpha=0.3, max_iter=60, early_stopping=True, random_state=0)
    mlp.fit(x[train], classes(y[train]))
    hidden = np.maximum(x @ mlp.coefs_[0] + mlp.intercepts_[0], 0)
    logits = hidden @ mlp.coefs_[1] + mlp.intercepts_[1]
    t = temperature(logits[held], classes(y[held]))
    p = softmax(logits / t)

    print(f"temperature {t:.2f}")
    print("| texts | n | VADER +/- | head +/- | r | 3 classes | mean recall | calibration error |")
    print("|---|---|---|---|---|---|---|---|")
    for name in ("all", "films", "shop", "news", "tweets"):
        z = test & ((domain == name) | (name == "all"))
        report(name, y[z], lexicon[z, 0], p[z])

    with open(args.out, "wb") as f:  # read by head.go
        f.write(b"CGSH" + struct.pack("<III", 1, x.shape[1], 64))
        for array in (mlp.coefs_[0].T, mlp.intercepts_[0], mlp.coefs_[1].T / t, mlp.intercepts_[1] / t):
            f.write(np.ascontiguousarray(array, np.float32).tobytes())


if __name__ == "__main__":
    main()
