package amalgam.ui.scaling;

import amalgam.leaderboard.scaling.BudgetMap;
import amalgam.leaderboard.scaling.Scaling;
import amalgam.leaderboard.scaling.ScalingMeasure;
import amalgam.leaderboard.scaling.SizeAxis;
import amalgam.tournament.TournamentId;
import amalgam.ui.component.TournamentSection;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a person looks at on the scaling page, as the address says it. What the address says wrongly
 * or not at all has its default.
 *
 * @param y what the plot has upwards
 * @param x what size is counted in
 * @param fit what is drawn through the points
 * @param decoding label of the setting that is looked at; empty for each contestant's first
 * @param budget about how many parameters the models of the map have; 0 for the first budget
 * @param hidden ids of contestants not drawn
 */
record ScalingAddress(
    TournamentId tournament,
    ScalingMeasure y,
    SizeAxis x,
    FitChoice fit,
    String decoding,
    long budget,
    List<String> hidden) {

  static final List<SizeAxis> X_CHOICES = List.of(SizeAxis.PARAMETERS, SizeAxis.TRAINING_FLOPS);

  /** Before anything is looked at. */
  static final ScalingAddress NOWHERE = plain(new TournamentId(1));

  private static final String ANY = "";

  /** The plain page about a tournament. */
  static ScalingAddress plain(TournamentId tournament) {
    return new ScalingAddress(
        tournament,
        ScalingMeasure.CREATIVITY,
        SizeAxis.PARAMETERS,
        FitChoice.NEARER,
        Scaling.EACH_FIRST,
        0,
        List.of());
  }

  static ScalingAddress of(TournamentId tournament, QueryParameters query) {
    ScalingAddress plain = plain(tournament);
    return new ScalingAddress(
        tournament,
        chosen(query, "y", List.of(ScalingMeasure.values()), ScalingMeasure::key, plain.y()),
        chosen(query, "x", X_CHOICES, SizeAxis::key, plain.x()),
        chosen(query, "fit", List.of(FitChoice.values()), FitChoice::key, plain.fit()),
        query.getSingleParameter("decoding").orElse(plain.decoding()),
        query
            .getSingleParameter("budget")
            .filter(text -> text.matches("[0-9]{1,18}"))
            .map(Long::valueOf)
            .orElse(plain.budget()),
        query.getSingleParameter("hide").map(ScalingAddress::split).orElse(plain.hidden()));
  }

  private static <T> T chosen(
      QueryParameters query, String name, List<T> choices, Function<T, String> key, T otherwise) {
    String said = query.getSingleParameter(name).orElse(ANY);
    return choices.stream()
        .filter(choice -> key.apply(choice).equals(said))
        .findFirst()
        .orElse(otherwise);
  }

  private static List<String> split(String ids) {
    return Arrays.stream(ids.split(",")).filter(id -> !id.isBlank()).toList();
  }

  /** The path, from the root. */
  String path() {
    return TournamentSection.SCALING.address(tournament);
  }

  /** The address's query, without what is as it is by default. */
  QueryParameters query() {
    ScalingAddress plain = plain(tournament);
    Map<String, String> parts = new HashMap<>();
    put(parts, "y", y.key(), plain.y().key());
    put(parts, "x", x.key(), plain.x().key());
    put(parts, "fit", fit.key(), plain.fit().key());
    put(parts, "decoding", decoding, plain.decoding());
    put(parts, "budget", Long.toString(budget), Long.toString(plain.budget()));
    put(parts, "hide", String.join(",", hidden), "");
    return QueryParameters.simple(parts);
  }

  private static void put(Map<String, String> parts, String name, String value, String usual) {
    if (!value.equals(usual)) {
      parts.put(name, value);
    }
  }

  /** Of {@code maps}, at least one, the one that is asked for. */
  BudgetMap map(List<BudgetMap> maps) {
    return maps.stream()
        .filter(map -> map.parameters() == budget)
        .findFirst()
        .orElse(maps.getFirst());
  }

  ScalingAddress withY(ScalingMeasure chosen) {
    return new ScalingAddress(tournament, chosen, x, fit, decoding, budget, hidden);
  }

  ScalingAddress withX(SizeAxis chosen) {
    return new ScalingAddress(tournament, y, chosen, fit, decoding, budget, hidden);
  }

  ScalingAddress withFit(FitChoice chosen) {
    return new ScalingAddress(tournament, y, x, chosen, decoding, budget, hidden);
  }

  ScalingAddress withDecoding(String chosen) {
    return new ScalingAddress(tournament, y, x, fit, chosen, budget, hidden);
  }

  ScalingAddress withBudget(long chosen) {
    return new ScalingAddress(tournament, y, x, fit, decoding, chosen, hidden);
  }

  ScalingAddress withHidden(List<String> chosen) {
    return new ScalingAddress(tournament, y, x, fit, decoding, budget, chosen);
  }
}
