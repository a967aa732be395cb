package amalgam.study;

import static amalgam.study.Phrases.withInterval;

import amalgam.creativity.Gate;
import amalgam.statistics.Estimate;
import amalgam.statistics.ResampledGroups;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** The fourth finding: links that do not exist are the errors of small models. */
final class ErrorFinding {

  /** The smallest fall of their share for ten times the parameters that would matter. */
  static final double SMALLEST_FALL = 0.05;

  private static final double MAJORITY = 0.5;

  private static final String RULE =
      """
      Seen if, at the smallest size, the 95% interval of the share of missing links among all \
      failures lies above one half, and the interval of how their share of all answers changes for \
      ten times the parameters lies below 0. Not seen if all of the one lies below one half, or all \
      of the other above −5 points of a hundred; undecided otherwise.""";

  private static final Set<Gate> MISSING_LINK = EnumSet.of(Gate.HALLUCINATED_EDGE);
  private static final Set<Gate> FAILURES = EnumSet.complementOf(EnumSet.of(Gate.NONE));
  private static final Set<Gate> WELL_FORMED_FAILURES =
      EnumSet.of(
          Gate.WRONG_ENDPOINTS,
          Gate.HOP_BUDGET,
          Gate.REVISIT,
          Gate.INCLUSION_MISSING,
          Gate.EXCLUSION_USED);

  private final Rows sizes;

  ErrorFinding(List<ModelAnswers> models, Bootstraps bootstraps) {
    this.sizes = Rows.of(models, StudyModel::parameters, bootstraps.replicated());
  }

  Finding finding() {
    Estimate majority = sizes.mean(amongFailures(MISSING_LINK), 0).within(0, 1);
    Estimate wellFormed =
        sizes.mean(amongFailures(WELL_FORMED_FAILURES), sizes.count() - 1).within(0, 1);
    Estimate fall =
        sizes.perTenfold(sizes.means((one, ofBundles) -> one.share(MISSING_LINK, ofBundles)));
    Verdict dominates =
        Verdict.ofRise(
            new Estimate(
                majority.estimate() - MAJORITY,
                majority.low() - MAJORITY,
                majority.high() - MAJORITY,
                majority.n()),
            0);
    Verdict verdict = dominates.and(Verdict.ofFall(fall, SMALLEST_FALL));
    return new Finding(
        4,
        "Missing links are the errors of small models",
        "Links that do not exist dominate the failures of small models and fall with size.",
        RULE,
        verdict,
        "At the smallest size %s of the failures are links that do not exist; their share of all answers changes by %s for ten times the parameters. At the largest size well-formed walks that fail make up %s of the failures."
            .formatted(withInterval(majority), withInterval(fall), withInterval(wellFormed)),
        List.of(
            new Finding.Quantity("Missing links among failures, smallest size", "share", majority),
            new Finding.Quantity("Missing links for ten times the parameters", "share", fall),
            new Finding.Quantity(
                "Well-formed walks among failures, largest size", "share", wellFormed)),
        chart());
  }

  private ResampledGroups amongFailures(Set<Gate> which) {
    return sizes.means(
        (one, ofBundles) -> one.count(which, ofBundles) / one.count(FAILURES, ofBundles));
  }

  private Chart chart() {
    List<Chart.Series> series = new ArrayList<>();
    for (Gate gate : FAILURES) {
      if (sizes.models().stream().anyMatch(one -> one.gates().containsKey(gate))) {
        series.add(
            new Chart.Series(
                capitalised(gate.phrase()), Chart.Style.LINE, series.size(), points(gate)));
      }
    }
    return new Chart(
        new Chart.Axis("Parameters", true),
        "Share of answers that fail first there",
        Chart.Colours.HUES,
        "Means over the trained models of a size. Bands are 95% intervals over trainings and bundles.",
        series,
        null);
  }

  private List<Chart.Point> points(Gate gate) {
    ResampledGroups shares =
        sizes.means((one, ofBundles) -> one.share(EnumSet.of(gate), ofBundles));
    return IntStream.range(0, sizes.count())
        .mapToObj(
            row ->
                new Chart.Point(
                    sizes.places()[row], sizes.mean(shares, row).within(0, 1), sizes.name(row)))
        .toList();
  }

  private static String capitalised(String phrase) {
    return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
  }
}
