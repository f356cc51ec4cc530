"""Hidden checks of assignment 7, Handwritten digits. Never sent."""

import numpy as np

from nnlib.grading.assignment import (
    Assignment,
    Check,
    Mistake,
    Question,
    Text,
    signature,
)

SWAPS = (
    signature(
        "block_counts(bitmap, side)",
        "counted_blocks(side, bitmap)",
        "ink_in_blocks(side, bitmap)",
    ),
    signature(
        "nearest_mean(A, labels, rows)",
        "closest_mean(rows, A, labels)",
        "by_nearest_mean(labels, rows, A)",
    ),
    signature(
        "confusion(labels, said, classes)",
        "confused(classes, labels, said)",
        "answers_by_class(said, labels, classes)",
    ),
    signature(
        "worst_class(matrix)",
        "weakest_class(matrix)",
        "class_read_worst(matrix)",
    ),
    signature(
        "moved_images(images, across, down)",
        "shifted_images(down, across, images)",
        "images_moved(across, down, images)",
    ),
    signature(
        "ink_box(image)",
        "box_of_ink(image)",
        "inked_part(image)",
    ),
    signature(
        "score_interval(right, n)",
        "interval_of(n, right)",
        "score_range(n, right)",
    ),
)
NUMPY = ("numpy",)


def counts(bitmap, side):
    """Return the marks in each block, in one row."""
    n = len(bitmap) // side
    return bitmap.reshape(n, side, n, side).sum(axis=(1, 3)).ravel()


def closest(A, labels, rows, middle=np.mean):
    """Return the label of the nearest mean for each row."""
    known = np.unique(labels)
    means = np.array([middle(A[labels == k], axis=0) for k in known])
    gaps = ((rows[:, None] - means) ** 2).sum(axis=2)
    return known[gaps.argmin(axis=1)]


def table(labels, said, classes):
    """Return the confusion matrix."""
    found = np.zeros((classes, classes), int)
    np.add.at(found, (labels, said), 1)
    return found


def shares(matrix, axis=1):
    """Return the share that is right, of each row or column."""
    return matrix.diagonal() / np.maximum(matrix.sum(axis=axis), 1)


def worst(matrix):
    """Return the class with the lowest share, and that share."""
    found = shares(matrix)
    return int(found.argmin()), float(found.min())


def moved(images, across, down, empty=0.0):
    """Return images moved, with empty paper where they came from."""
    size = np.arange(images.shape[1])
    rows, columns = size - down, size - across
    inside = np.isin(rows, size)[:, None] & np.isin(columns, size)
    found = images[:, rows.clip(0, size[-1])][:, :, columns.clip(0, size[-1])]
    return np.where(inside, found, empty)


def box(image):
    """Return the first and the last row, and column, with ink."""
    rows = np.flatnonzero(image.any(axis=1))
    columns = np.flatnonzero(image.any(axis=0))
    return int(rows[0]), int(rows[-1]), int(columns[0]), int(columns[-1])


def interval(right, n, arms=2):
    """Return the ends of the interval, within 0 and 1."""
    p = right / n
    arm = arms * (p * (1 - p) / n) ** 0.5
    return max(p - arm, 0.0), min(p + arm, 1.0)


def bitmaps(rng):
    """Draw black-and-white pictures."""
    return [
        ((rng.random((n * side, n * side)) < 0.4).astype(int), side)
        for n, side in ((2, 3), (8, 4), (5, 2), (1, 4))
    ]


def clouds(rng):
    """Draw classes with means of their own, and rows to judge."""
    found = []
    for classes, inputs in ((2, 3), (4, 2), (5, 6)):
        labels = rng.permutation(np.arange(7 * classes) % classes)
        means = rng.normal(size=(classes, inputs)) * 2
        A = means[labels] + rng.normal(size=(len(labels), inputs))
        A[labels == 0] += rng.exponential(3, (7, inputs))  # a skewed class
        found.append((A, labels, rng.normal(size=(30, inputs)) * 3))
    return found


def gappy(rng):
    """Draw classes whose labels leave numbers out."""
    A, labels, rows = clouds(rng)[2]
    return [(A, 2 * labels + 3, rows), (A, 9 - labels, rows)]


def verdicts(rng):
    """Draw labels and answers; the last class is never met."""
    found = []
    for classes, n in ((3, 12), (4, 30), (10, 60)):
        labels, said = rng.integers(0, classes - 1, (2, n))
        found.append((labels, said, classes))
    return found


def matrices(rng):
    """Draw matrices whose worst class has no fewest hits."""
    found = []
    for classes in (3, 5, 10):
        matrix = rng.integers(0, 4, (classes, classes))
        rows = rng.integers(5, 12, classes)
        rare, weak = rng.choice(classes, 2, replace=False)
        matrix[np.arange(classes), np.arange(classes)] = 9 * rows
        matrix[rare] = 0
        matrix[rare, rare] = 4  # few, and all right
        matrix[weak, (weak + 1) % classes] = 90
        matrix[weak, weak] = 60
        found.append((matrix,))
    return found


def pictures(rng):
    """Draw images and a way to move them."""
    return [
        (rng.integers(1, 17, (n, size, size)).astype(float), across, down)
        for n, size, across, down in (
            (2, 4, 1, 0),
            (1, 5, 0, -2),
            (3, 8, -1, 1),
            (2, 3, 0, 0),
        )
    ]


def drawings(rng):
    """Draw images with a margin all around."""
    found = []
    for size in (5, 8, 9):
        image = np.zeros((size, size))
        top, left = rng.integers(1, size - 2, 2)
        bottom = rng.integers(top + 1, size)
        right = rng.integers(left + 1, size)
        image[top, left : right + 1] = 3.0
        image[top : bottom + 1, left] = 5.0
        found.append((image,))
    return found


def holed(rng):
    """Draw images with an empty row between two strokes."""
    image = np.zeros((8, 8))
    image[1, 3:6] = image[6, 2:5] = float(rng.integers(1, 17))
    return [(image,), (image.T.copy(),)]


def scores(rng):
    """Draw how many were right."""
    return [
        (int(rng.integers(n // 4, 3 * n // 4)), int(n))
        for n in rng.integers(20, 500, 4)
    ]


def extremes(rng):
    """Draw scores whose interval would leave 0 to 1."""
    return [(19, 20), (1, 20), (10, 10), (0, int(rng.integers(5, 30)))]


def assignment(variant):
    """Return the assignment."""
    return Assignment(
        version=1,
        title="Handwritten digits",
        minutes=110,
        questions=(
            Question(
                "block_counts(bitmap, side)",
                counts,
                (Check(4, "One count for each block, row by row.", bitmaps),),
                (
                    Mistake(
                        "It takes the mean of each block. How many marks are "
                        "in it is asked.",
                        lambda bitmap, side: counts(bitmap, side) / side**2,
                    ),
                    Mistake(
                        "The blocks come column by column. Take the upper row "
                        "of blocks first.",
                        lambda bitmap, side: counts(bitmap.T, side),
                    ),
                    Mistake(
                        "It cuts the picture into rows of side·side marks, "
                        "not into square blocks.",
                        lambda bitmap, side: bitmap.reshape(
                            -1, side * side
                        ).sum(axis=1),
                    ),
                    Mistake(
                        "Return one row of counts, not a table.",
                        when=lambda got, bitmap, side: (
                            np.ndim(got) == 2
                            and np.array_equal(
                                np.ravel(got), counts(bitmap, side)
                            )
                        ),
                    ),
                ),
                NUMPY,
            ),
            Question(
                "nearest_mean(A, labels, rows)",
                closest,
                (
                    Check(
                        3,
                        "A mean for each label, and the label of the nearest.",
                        clouds,
                    ),
                    Check(
                        1,
                        "What if some numbers between are no labels?",
                        gappy,
                    ),
                ),
                (
                    Mistake(
                        "That is the place of the nearest mean. Its label is "
                        "asked.",
                        lambda A, labels, rows: np.searchsorted(
                            np.unique(labels), closest(A, labels, rows)
                        ),
                    ),
                    Mistake(
                        "It takes the nearest row. The nearest mean is asked.",
                        lambda A, labels, rows: labels[
                            ((rows[:, None] - A) ** 2)
                            .sum(axis=2)
                            .argmin(axis=1)
                        ],
                    ),
                    Mistake(
                        "It takes the median of each class, not the mean.",
                        lambda A, labels, rows: closest(
                            A, labels, rows, np.median
                        ),
                    ),
                    Mistake(
                        "It takes the sum of each class, not the mean.",
                        lambda A, labels, rows: closest(
                            A, labels, rows, np.sum
                        ),
                    ),
                ),
                NUMPY,
            ),
            Question(
                "confusion(labels, said, classes)",
                table,
                (
                    Check(
                        3,
                        "A row for each label, a column for each answer, also "
                        "of classes that are never met.",
                        verdicts,
                    ),
                ),
                (
                    Mistake(
                        "Rows and columns have changed places: a row is a "
                        "label, a column an answer.",
                        lambda labels, said, classes: table(
                            said, labels, classes
                        ),
                    ),
                    Mistake(
                        "A pair that comes again is counted once only.",
                        lambda labels, said, classes: np.minimum(
                            table(labels, said, classes), 1
                        ),
                    ),
                    Mistake(
                        "It leaves out classes that are never met. There are "
                        "`classes` rows and columns.",
                        when=lambda got, labels, said, classes: (
                            np.ndim(got) == 2 and np.shape(got)[0] < classes
                        ),
                    ),
                ),
                NUMPY,
            ),
            Question(
                "worst_class(matrix)",
                worst,
                (Check(3, "Right answers by the row's sum.", matrices),),
                (
                    Mistake(
                        "It divides by the column's sum: how often the answer "
                        "was given. How often the class came is its row.",
                        lambda matrix: (
                            int(shares(matrix, 0).argmin()),
                            float(shares(matrix, 0).min()),
                        ),
                    ),
                    Mistake(
                        "It looks for the fewest right ones. A rare class has "
                        "few, and may be read well.",
                        when=lambda got, matrix: (
                            len(got) == 2
                            and got[0] == int(matrix.diagonal().argmin())
                        ),
                    ),
                    Mistake(
                        "That is the share of wrong answers.",
                        lambda matrix: (
                            worst(matrix)[0],
                            1 - worst(matrix)[1],
                        ),
                    ),
                    Mistake(
                        "That is the class that is read best.",
                        when=lambda got, matrix: (
                            len(got) == 2
                            and got[0] == int(shares(matrix).argmax())
                        ),
                    ),
                ),
                NUMPY,
                rtol=1e-6,
            ),
            Question(
                "moved_images(images, across, down)",
                moved,
                (
                    Check(
                        4,
                        "Empty paper comes in where the image came from.",
                        pictures,
                    ),
                    Check(
                        1,
                        "Move copies: the images given are still needed.",
                        pictures,
                        keeps=True,
                    ),
                ),
                (
                    Mistake(
                        "What leaves on one side comes in on the other. It "
                        "falls off, and empty paper comes in.",
                        lambda images, across, down: np.roll(
                            images, (down, across), axis=(1, 2)
                        ),
                    ),
                    Mistake(
                        "It moves the other way: above 0 is right and down.",
                        lambda images, across, down: moved(
                            images, -across, -down
                        ),
                    ),
                    Mistake(
                        "Across and down have changed places. Axis 1 runs "
                        "down the rows.",
                        lambda images, across, down: moved(
                            images, down, across
                        ),
                    ),
                    Mistake(
                        "It takes the images for the rows: axis 0 counts the "
                        "images.",
                        lambda images, across, down: np.roll(
                            images, (down, across), axis=(0, 1)
                        ),
                    ),
                ),
                NUMPY,
            ),
            Question(
                "ink_box(image)",
                box,
                (
                    Check(3, "First and last row, then column.", drawings),
                    Check(1, "What if a row between is empty?", holed),
                ),
                (
                    Mistake(
                        "Rows come first, then columns.",
                        lambda image: box(image)[2:] + box(image)[:2],
                    ),
                    Mistake(
                        "The last one is one too far: it has no ink.",
                        lambda image: tuple(
                            end + k % 2 for k, end in enumerate(box(image))
                        ),
                    ),
                    Mistake(
                        "It counts how many rows and columns have ink. Where "
                        "the first and the last stand is asked.",
                        when=lambda got, image: (
                            len(got) == 4
                            and got[1] == int(image.any(axis=1).sum())
                            and got[1] != box(image)[1]
                        ),
                    ),
                ),
                NUMPY,
            ),
            Question(
                "score_interval(right, n)",
                interval,
                (
                    Check(
                        2,
                        "Twice the root of p(1 - p)/n, to either side.",
                        scores,
                    ),
                    Check(
                        1,
                        "No share is below 0 or above 1.",
                        extremes,
                    ),
                ),
                (
                    Mistake(
                        "It goes once the typical distance to either side. "
                        "Twice is asked.",
                        lambda right, n: interval(right, n, 1),
                    ),
                    Mistake(
                        "It divides the root by n. The division by n is under "
                        "the root.",
                        lambda right, n: interval(right, n, 2 / n**0.5),
                    ),
                    Mistake(
                        "It forgets to divide by n. More rows give a narrower "
                        "interval.",
                        lambda right, n: interval(right, n, 2 * n**0.5),
                    ),
                    Mistake(
                        "The ends are counts. Shares are asked.",
                        lambda right, n: tuple(
                            n * end for end in interval(right, n)
                        ),
                    ),
                ),
                NUMPY,
                rtol=1e-6,
            ),
            Text("why_not_mine", 3),
        ),
    )
