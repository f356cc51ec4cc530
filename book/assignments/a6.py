"""Hidden checks of assignment 6, Training a network. Never sent."""

import numpy as np

from nnlib.grading.assignment import (
    Assignment,
    Check,
    Mistake,
    Question,
    Text,
    differs,
    signature,
)

SWAPS = (
    signature(
        "split_rows(X, y, order, n_test)",
        "parts_of(order, n_test, X, y)",
        "put_aside(n_test, y, X, order)",
    ),
    signature(
        "standardised(X_train, X_test)",
        "on_one_scale(X_test, X_train)",
        "scaled_parts(X_test, X_train)",
    ),
    signature(
        "one_epoch(X, y, w, b, order, batch_size, lr)",
        "after_one_pass(w, b, X, y, lr, batch_size, order)",
        "knobs_after(order, batch_size, lr, y, X, b, w)",
    ),
    signature(
        "best_epoch(losses, patience)",
        "epoch_to_keep(patience, losses)",
        "stopped_at(patience, losses)",
    ),
    signature(
        "share_right(scores, labels)",
        "right_answers(labels, scores)",
        "score_of(labels, scores)",
    ),
    signature(
        "l2_gradient(X, y, w, b, l2)",
        "slopes_with_l2(l2, w, b, X, y)",
        "penalised_slopes(b, w, l2, y, X)",
    ),
    signature(
        "honest_test_loss(validation, test)",
        "loss_to_report(test, validation)",
        "reported_loss(test, validation)",
    ),
)
NUMPY = ("numpy",)


def split(X, y, order, n):
    """Return training and test rows."""
    return X[order[n:]], X[order[:n]], y[order[n:]], y[order[:n]]


def scaled(train, test, mean=None, scale=None):
    """Return both parts by the training rows' numbers, or by others."""
    mean = train.mean(axis=0) if mean is None else mean
    scale = train.std(axis=0) if scale is None else scale
    scale = np.where(scale == 0, 1, scale)
    return (train - mean) / scale, (test - mean) / scale


def scaled_by_all(train, test):
    """Return what a scaler gives that has seen the test rows."""
    every = np.vstack([train, test])
    return scaled(train, test, every.mean(axis=0), every.std(axis=0))


def slopes(X, y, w, b):
    """Return the slopes of the mean surprise."""
    error = 1 / (1 + np.exp(-(X @ w + b))) - y
    return X.T @ error / len(y), error.mean()


def epoch(X, y, w, b, order, size, lr, *, mean=True, old=False, rest=True):
    """Return the knobs after a pass, right or with a mistake."""
    new_w, new_b = w, b
    for start in range(0, len(order), size):
        rows = order[start : start + size]
        if len(rows) < size and not rest:
            break
        at = (w, b) if old else (new_w, new_b)
        for_w, for_b = slopes(X[rows], y[rows], *at)
        rate = lr if mean else lr * len(rows)
        new_w, new_b = new_w - rate * for_w, new_b - rate * for_b
    return new_w, new_b


def best(losses, patience, *, late=0, last=False, tie=False):
    """Return the epoch to keep, right or with a mistake."""
    found = now = 0
    for now, loss in enumerate(losses):
        if loss < losses[found] or (tie and loss == losses[found]):
            found = now
        if now - found == patience + late:
            break
    return now if last else found


def with_l2(X, y, w, b, l2, share=1.0):
    """Return the slopes of surprise and penalty."""
    for_w, for_b = slopes(X, y, w, b)
    return for_w + share * l2 * w, for_b


def tables(rng):
    """Draw data to split."""
    found = []
    for m, n, held in ((5, 2, 2), (9, 1, 3), (12, 3, 1)):
        order = rng.permutation(m).tolist()
        X, y = rng.normal(size=(m, n)), rng.integers(0, 2, m).astype(float)
        found.append((X, y, order, held))
    return found


def parts(rng):
    """Draw training rows and test rows on scales of their own."""
    found = []
    for n, m in ((6, 3), (4, 1), (10, 5)):
        scale, shift = rng.uniform(0.1, 20, 3), rng.normal(size=3) * 9
        rows = rng.normal(size=(n + m, 3)) * scale + shift
        found.append((rows[:n], rows[n:] + scale))
    return found


def with_constant(rng):
    """Draw the same with a feature that never changes in training."""
    found = []
    for train, test in parts(rng):
        train[:, 1] = float(rng.integers(-5, 6))
        found.append((train, test))
    return found


def neurons(rng, sizes):
    """Draw data and a neuron for each of the sizes."""
    return [
        (
            rng.normal(size=(m, n)),
            rng.integers(0, 2, m).astype(float),
            rng.normal(size=n),
            float(rng.normal()),
        )
        for m, n in sizes
    ]


def epochs(rng, batch):
    """Draw epochs; `batch` gives the rows of one, of so many."""
    found = []
    for X, y, w, b in neurons(rng, ((6, 2), (8, 1), (12, 3))):
        order = rng.permutation(len(y)).tolist()
        found.append((X, y, w, b, order, batch(len(y)), 0.7))
    return found


def runs(rng):
    """Draw validation losses that fall, waver and rise."""
    found = []
    for patience in (1, 2, 3, 3, 4, 20):
        fall = 3 / np.arange(1, 15) + 0.05 * np.arange(14)
        losses = fall + rng.uniform(-0.4, 0.4, 14)
        losses[-1] = 0.01  # the lowest comes when nearly all have stopped
        found.append((losses.round(2).tolist(), patience))
    return found


def ties(rng):
    """Draw losses in which an equal one comes before a lower one."""
    low = round(float(rng.uniform(0.2, 0.6)), 2)
    return [
        ([1.0, low, low, low, 0.1], 2),
        ([low, low, 0.1], 1),
        ([low, low, 0.9, 0.9, 0.1], 2),
    ]


def answers(rng):
    """Draw scores and labels."""
    found = []
    for n, k in ((4, 2), (9, 3), (30, 10)):
        scores = rng.normal(size=(n, k)) * 3
        labels = np.where(
            rng.random(n) < 0.5, scores.argmax(axis=1), rng.integers(0, k, n)
        )
        found.append((scores, labels))
    return found


def penalised(rng):
    """Draw neurons and penalties."""
    sizes = ((4, 2), (1, 3), (9, 1))
    return [
        (*neuron, l2)
        for neuron, l2 in zip(
            neurons(rng, sizes), (0.3, 1.5, 0.7), strict=True
        )
    ]


def contests(rng):
    """Draw losses of several networks, all different."""
    found = []
    for n in (3, 5, 8):
        losses = rng.permutation(2 * n) / 10 + 0.05
        validation, test = losses[:n].tolist(), losses[n:].tolist()
        chosen = int(np.argmin(validation))
        if chosen == int(np.argmin(test)):  # so that choosing by test shows
            test[chosen], test[chosen - 1] = test[chosen - 1], test[chosen]
        found.append((validation, test))
    return found


def weights_right(got, *given):
    """Judge the slopes for w."""
    return len(got) == 2 and not differs(got[0], with_l2(*given)[0])


def bias_right(got, *given):
    """Judge the slope for b."""
    return len(got) == 2 and not differs(got[1], with_l2(*given)[1])


def assignment(variant):
    """Return the assignment."""
    return Assignment(
        version=1,
        title="Training a network",
        minutes=110,
        questions=(
            Question(
                "split_rows(X, y, order, n_test)",
                split,
                (Check(3, "The first `n_test` of `order` test.", tables),),
                (
                    Mistake(
                        "Training and test rows have changed places.",
                        lambda *a: tuple(split(*a)[k] for k in (1, 0, 3, 2)),
                    ),
                    Mistake(
                        "X is split in the new order and y in the old one. "
                        "Each row keeps its own label.",
                        lambda X, y, order, n: (
                            *split(X, y, order, n)[:2],
                            y[n:],
                            y[:n],
                        ),
                    ),
                    Mistake(
                        "It takes the first rows of X. The first of `order` "
                        "are asked.",
                        lambda X, y, order, n: split(X, y, sorted(order), n),
                    ),
                    Mistake(
                        "It takes the test rows from the end of `order`.",
                        lambda X, y, order, n: (
                            X[order[:-n]],
                            X[order[-n:]],
                            y[order[:-n]],
                            y[order[-n:]],
                        ),
                    ),
                ),
                NUMPY,
            ),
            Question(
                "standardised(X_train, X_test)",
                scaled,
                (
                    Check(
                        3,
                        "Subtract the training rows' means, divide by their "
                        "deviations: in both parts.",
                        parts,
                    ),
                    Check(
                        1,
                        "Not divided, where the training rows do not differ.",
                        with_constant,
                    ),
                ),
                (
                    Mistake(
                        "The test rows had a part in the means and "
                        "deviations. That is a leak.",
                        scaled_by_all,
                    ),
                    Mistake(
                        "The test rows are scaled by their own numbers. They "
                        "are to be scaled as the training rows were.",
                        lambda train, test: (
                            scaled(train, train)[0],
                            scaled(test, test)[0],
                        ),
                    ),
                    Mistake(
                        "One mean for the whole table. Each feature has its "
                        "own.",
                        lambda train, test: scaled(
                            train, test, train.mean(), train.std()
                        ),
                    ),
                    Mistake(
                        "It divides by n - 1 in the deviation. `np.std` is "
                        "meant.",
                        lambda train, test: scaled(
                            train, test, None, train.std(axis=0, ddof=1)
                        ),
                    ),
                    Mistake(
                        "It divides by the variance, not by its root.",
                        lambda train, test: scaled(
                            train, test, None, train.var(axis=0)
                        ),
                    ),
                ),
                NUMPY,
            ),
            Question(
                "one_epoch(X, y, w, b, order, batch_size, lr)",
                epoch,
                (
                    Check(
                        3,
                        "For each batch: its slopes at the knobs as they are "
                        "by then, and one step.",
                        lambda rng: epochs(rng, lambda n: n // 2),
                    ),
                    Check(
                        2,
                        "The last batch may be smaller, and counts.",
                        lambda rng: epochs(rng, lambda n: n - 1),
                    ),
                ),
                (
                    Mistake(
                        "It leaves out the rows of a last, smaller batch.",
                        lambda *a: epoch(*a, rest=False),
                    ),
                    Mistake(
                        "It steps by the sum over a batch. The mean is asked.",
                        lambda *a: epoch(*a, mean=False),
                    ),
                    Mistake(
                        "It computes every batch's slopes with the first "
                        "knobs. Each batch starts where the last one ended.",
                        lambda *a: epoch(*a, old=True),
                    ),
                    Mistake(
                        "It takes one step with all rows. That is no "
                        "mini-batch.",
                        lambda *a: epoch(*a[:5], len(a[4]), a[6]),
                    ),
                    Mistake(
                        "It takes the rows as they stand. Take them in the "
                        "order of `order`.",
                        lambda *a: epoch(*a[:4], sorted(a[4]), *a[5:]),
                    ),
                    Mistake(
                        "It goes uphill. Subtract the slopes.",
                        lambda *a: epoch(*a[:6], -a[6]),
                    ),
                ),
                NUMPY,
                rtol=1e-5,
            ),
            Question(
                "best_epoch(losses, patience)",
                best,
                (
                    Check(
                        3,
                        "Go through the losses as training would, and stop "
                        "looking where it stops.",
                        runs,
                    ),
                    Check(1, "What if two losses are equal?", ties),
                ),
                (
                    Mistake(
                        "It looks at epochs that were never run. Training "
                        "has stopped before.",
                        lambda losses, patience: int(np.argmin(losses)),
                    ),
                    Mistake(
                        "That is the last epoch that was run, not the best.",
                        lambda *a: best(*a, last=True),
                    ),
                    Mistake(
                        "An equal loss does not beat the lowest.",
                        lambda *a: best(*a, tie=True),
                    ),
                    Mistake(
                        "It waits an epoch too long.",
                        lambda *a: best(*a, late=1),
                    ),
                    Mistake(
                        "It stops an epoch too early.",
                        lambda *a: best(*a, late=-1),
                    ),
                ),
                NUMPY,
            ),
            Question(
                "share_right(scores, labels)",
                lambda scores, labels: np.mean(
                    scores.argmax(axis=1) == labels
                ),
                (Check(2, "Highest score, compared, mean.", answers),),
                (
                    Mistake(
                        "That is how many are right. The share is asked.",
                        lambda scores, labels: np.sum(
                            scores.argmax(axis=1) == labels
                        ),
                    ),
                    Mistake(
                        "That is the share of wrong answers.",
                        lambda scores, labels: np.mean(
                            scores.argmax(axis=1) != labels
                        ),
                    ),
                    Mistake(
                        "It takes the lowest score for the answer.",
                        lambda scores, labels: np.mean(
                            scores.argmin(axis=1) == labels
                        ),
                    ),
                ),
                NUMPY,
            ),
            Question(
                "l2_gradient(X, y, w, b, l2)",
                with_l2,
                (
                    Check(
                        3,
                        "For w: the slopes of the surprise, plus those of "
                        "the penalty.",
                        penalised,
                        weights_right,
                    ),
                    Check(
                        1,
                        "For b: the mean error alone.",
                        penalised,
                        bias_right,
                    ),
                ),
                (
                    Mistake(
                        "The bias is penalised, too. It costs nothing here.",
                        lambda X, y, w, b, l2: (
                            with_l2(X, y, w, b, l2)[0],
                            slopes(X, y, w, b)[1] + l2 * b,
                        ),
                    ),
                    Mistake(
                        "A factor 2 is too many: half the sum of the squares "
                        "has the slope w.",
                        lambda *a: with_l2(*a, share=2),
                    ),
                    Mistake(
                        "The penalty is divided by the number of examples. "
                        "It is added whole.",
                        lambda X, y, w, b, l2: with_l2(
                            X, y, w, b, l2, share=1 / len(y)
                        ),
                    ),
                    Mistake(
                        "The penalty has the wrong sign: it would make "
                        "weights grow.",
                        lambda *a: with_l2(*a, share=-1),
                    ),
                    Mistake(
                        "The penalty is missing.",
                        lambda *a: with_l2(*a, share=0),
                    ),
                ),
                NUMPY,
                rtol=1e-5,
            ),
            Question(
                "honest_test_loss(validation, test)",
                lambda validation, test: test[int(np.argmin(validation))],
                (
                    Check(
                        2,
                        "Choose by one list, report from the other.",
                        contests,
                    ),
                ),
                (
                    Mistake(
                        "It chooses by the test rows. A test that has chosen "
                        "is spent: its lowest loss is too good.",
                        lambda validation, test: min(test),
                    ),
                    Mistake(
                        "It reports the validation loss. Those rows have "
                        "chosen.",
                        lambda validation, test: min(validation),
                    ),
                    Mistake(
                        "It chooses the highest validation loss.",
                        lambda validation, test: test[
                            int(np.argmax(validation))
                        ],
                    ),
                ),
                NUMPY,
            ),
            Text("why_leak", 3),
        ),
    )
