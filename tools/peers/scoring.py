#!/usr/bin/env python3
"""Trains other libraries' models on the table of ../shared/data/leads, for comparison with ours.

    tools/peers/scoring.py [--only folds,forward,rank,curve] [--without PEER,…] TABLE SPLITS

TABLE is bank-additional-full.csv.gz; SPLITS a JSON file: `folds`, for each row the fold that holds it back; `forward`, how many of the first rows are
learnt from; `rank`, how many rows to score at once; `curve`, for each size of sample its samples as lists of rows, and `curve_held` the
rows that all of them are measured on. It needs scikit-learn, lightgbm and pandas, and takes interpret-core if it is there: python3 -m venv
.build/peers && .build/peers/bin/pip install scikit-learn lightgbm pandas interpret-core. Prints one JSON object a line: measure, peer, and the figures;
`train` and `cpu` are processor seconds. Every library runs on one thread with its defaults; the logistic regression has scaled numbers and a
column for each category.
"""
import argparse, json, os, time, warnings

os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")
warnings.filterwarnings("ignore")


def read(path):
    import pandas
    table = pandas.read_csv(path, sep=";")
    won = (table.pop("y") == "yes").to_numpy().astype(int)
    # Known only after the call.
    table.pop("duration")
    for name in table.columns:
        if table[name].dtype.kind not in "if":
            table[name] = table[name].astype("category")
    return table, won


def regression():
    from sklearn.compose import ColumnTransformer, make_column_selector
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import OneHotEncoder, StandardScaler
    columns = ColumnTransformer([("numbers", StandardScaler(), make_column_selector(dtype_include="number")),
                                 ("categories", OneHotEncoder(handle_unknown="ignore"), make_column_selector(dtype_include="category"))])
    return make_pipeline(columns, LogisticRegression(max_iter=1000))


def boosted():
    import lightgbm
    return lightgbm.LGBMClassifier(n_jobs=1, verbose=-1, random_state=1)


def explainable():
    from interpret.glassbox import ExplainableBoostingClassifier
    return ExplainableBoostingClassifier(outer_bags=4, interactions=10, n_jobs=1, random_state=1)


PEERS = {"logistic regression": regression, "LightGBM": boosted, "EBM": explainable}


def report(measure, peer, **figures):
    print(json.dumps({"measure": measure, "peer": peer, **figures}), flush=True)


def calibration(probabilities, won):
    """As ours: ten groups of equally many rows."""
    import numpy
    order = numpy.argsort(probabilities, kind="stable")
    return float(sum(abs(probabilities[part].mean() - won[part].mean()) * len(part) for part in numpy.array_split(order, 10)) / len(won))


def measured(make, table, won, learning, held):
    from sklearn.metrics import brier_score_loss, log_loss, roc_auc_score
    start = time.process_time()
    model = make().fit(table.iloc[learning], won[learning])
    train = time.process_time() - start
    probabilities = model.predict_proba(table.iloc[held])[:, 1]
    truth = won[held]
    return dict(auc=float(roc_auc_score(truth, probabilities)), logloss=float(log_loss(truth, probabilities)),
                brier=float(brier_score_loss(truth, probabilities)), calibration=calibration(probabilities, truth), train=train)


def mean(rows):
    return {name: sum(row[name] for row in rows) / len(rows) for name in rows[0]}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("table")
    parser.add_argument("splits")
    parser.add_argument("--only", default="folds,forward,rank,curve")
    parser.add_argument("--without", default="")
    options = parser.parse_args()
    import numpy
    wanted, without = options.only.split(","), options.without.split(",")
    table, won = read(options.table)
    with open(options.splits) as file:
        splits = json.load(file)
    folds, rows = numpy.array(splits["folds"]), numpy.arange(len(won))
    for name, make in PEERS.items():
        if name in without:
            continue
        try:
            make()
        except ImportError:
            continue
        if "folds" in wanted:
            report("folds", name, **mean([measured(make, table, won, rows[folds != fold], rows[folds == fold])
                                          for fold in range(folds.max() + 1)]))
        if "forward" in wanted:
            report("forward", name, **measured(make, table, won, rows[:splits["forward"]], rows[splits["forward"]:]))
    if "rank" in wanted:
        model, some = boosted().fit(table, won), table.iloc[:splits["rank"]]
        spent = []
        for _ in range(7):
            start = time.process_time()
            model.predict_proba(some)
            spent.append(time.process_time() - start)
        report("rank", "LightGBM", cpu=min(spent))
    if "curve" in wanted:
        from sklearn.metrics import roc_auc_score
        held = splits["curve_held"]
        means = []
        for samples in splits["curve"]:
            areas = [roc_auc_score(won[held], regression().fit(table.iloc[sample], won[sample]).predict_proba(table.iloc[held])[:, 1])
                     for sample in samples]
            means.append(float(numpy.mean(areas)))
        report("curve", "logistic regression", areas=means)


if __name__ == "__main__":
    main()
