"""Fits the pair counts that RatingBenchmark writes, by the method that FastChat published.

FastChat's leaderboard (lm-sys/FastChat, serve/monitor/elo_analysis.py, compute_elo_mle_with_tie) fits
scikit-learn's LogisticRegression to one row for each ordered pair and outcome, weighed by its votes; a
tie counts half for either side. Here the advantage of the left side is a column more, as in Amalgam's
fit, so that both find the same numbers. Prints the best wall and CPU time of several fits, and how far
apart the strengths lie from those in a second file, if one is given (model,strength).

    python reference_fit.py votes.csv [strengths.csv]
"""

import csv
import sys
import time

import numpy as np
import sklearn
from sklearn.linear_model import LogisticRegression

FITS = 5


def read(path):
    rows = {}
    for left, right, outcome, votes in csv.reader(open(path, encoding="utf-8")):
        wins = rows.setdefault((int(left), int(right)), [0.0, 0.0])
        votes = float(votes)
        if outcome == "LEFT":
            wins[0] += votes
        elif outcome == "RIGHT":
            wins[1] += votes
        else:
            wins[0] += votes / 2
            wins[1] += votes / 2
    return rows


def design(rows):
    models = 1 + max(max(pair) for pair in rows)
    x = np.zeros((2 * len(rows), models + 1))
    y = np.zeros(2 * len(rows))
    weights = np.zeros(2 * len(rows))
    for place, ((left, right), wins) in enumerate(rows.items()):
        for side in (0, 1):
            row = 2 * place + side
            x[row, left] = 1
            x[row, right] = -1
            x[row, models] = 1
            y[row] = 1 - side
            weights[row] = wins[side]
    return x[weights > 0], y[weights > 0], weights[weights > 0]


def main():
    x, y, weights = design(read(sys.argv[1]))
    wall, cpu = [], []
    for _ in range(FITS):
        fit = LogisticRegression(C=np.inf, fit_intercept=False, tol=1e-6, max_iter=1000)
        started, used = time.perf_counter(), time.process_time()
        fit.fit(x, y, sample_weight=weights)
        wall.append(time.perf_counter() - started)
        cpu.append(time.process_time() - used)
    strengths = fit.coef_[0][:-1] - fit.coef_[0][:-1].mean()
    print(
        f"scikit-learn {sklearn.__version__}, {int(weights.sum())} votes, {len(strengths)} models,"
        f" {len(y)} rows, {fit.n_iter_[0]} iterations: wall {1000 * min(wall):.0f} ms,"
        f" CPU {1000 * min(cpu):.0f} ms, best of {FITS}"
    )
    if len(sys.argv) > 2:
        other = dict((int(m), float(s)) for m, s in csv.reader(open(sys.argv[2], encoding="utf-8")))
        apart = max(abs(strengths[model] - strength) for model, strength in other.items())
        print(f"strengths differ by at most {apart:.1e} on the scale of the logit")


if __name__ == "__main__":
    main()
