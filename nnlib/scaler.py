"""Standardising: every feature on the same scale."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nnlib import check


class StandardScaler:
    """Shift and stretch each feature to mean 0 and standard deviation 1.

    Learn both from the training data alone and use them for all other data:
    a test set that helps to scale is no test.

    Attributes
    ----------
    mean : array of shape (features,), None before `fit`
    scale : array of shape (features,), standard deviations; 1 for a feature
        that never changes, but for round-off

    Notes
    -----
    scikit-learn's names. Taught in chapter 6.

    Examples
    --------
    >>> scaler = StandardScaler()
    >>> scaler.fit_transform([[1], [3]]).tolist()
    [[-1.0], [1.0]]
    >>> scaler.transform([[5]]).tolist()
    [[3.0]]
    """

    mean: NDArray[np.floating] | None = None
    scale: NDArray[np.floating] | None = None

    def fit(self, X: ArrayLike) -> StandardScaler:
        """Learn mean and scale.

        Parameters
        ----------
        X : array of shape (examples, features), finite

        Returns
        -------
        the scaler itself
        """
        X = check.matrix(X, "X")
        # A mean of equal numbers may miss them by round-off: compare instead.
        round_off = 4 * np.finfo(X.dtype).eps * np.abs(X).max(axis=0)
        constant = np.ptp(X, axis=0) <= round_off
        wide = X.astype(np.float64)
        mean = np.where(constant, X[0], wide.mean(axis=0))
        scale = np.where(constant, 1.0, wide.std(axis=0))
        self.mean, self.scale = mean.astype(X.dtype), scale.astype(X.dtype)
        return self

    def transform(self, X: ArrayLike) -> NDArray[np.floating]:
        """Return (X - mean) / scale.

        Parameters
        ----------
        X : array of shape (examples, features), finite

        Returns
        -------
        new array of the same shape

        Raises
        ------
        RuntimeError
            Before `fit`.
        """
        if self.mean is None:
            raise RuntimeError("fit the scaler before it transforms")
        return (check.matrix(X, "X", len(self.mean)) - self.mean) / self.scale

    def fit_transform(self, X: ArrayLike) -> NDArray[np.floating]:
        """Learn from X and return it standardised.

        Parameters
        ----------
        X : array of shape (examples, features), finite

        Returns
        -------
        new array of the same shape
        """
        return self.fit(X).transform(X)
