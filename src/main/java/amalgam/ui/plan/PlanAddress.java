package amalgam.ui.plan;

import amalgam.planning.AssumedEntrant;
import amalgam.planning.PlanSettings;
import amalgam.planning.PlanSettings.Budget;
import amalgam.planning.Planner;
import amalgam.planning.Raters;
import amalgam.tournament.TournamentId;
import amalgam.tournament.pairing.PairingRule;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A plan as addresses say it. What the address does not say is as usual; shares are in per cent,
 * and an assumed entrant is {@code novelty:utility:satisfaction:N:name}.
 */
public final class PlanAddress {

  private static final int ENTRANT_PARTS = 5;

  private PlanAddress() {}

  /**
   * Reads an address.
   *
   * @throws IllegalArgumentException if a value is no number, or out of its range
   */
  public static PlanSettings settings(QueryParameters query, Planner planner) {
    List<AssumedEntrant> entrants =
        query.getParameters("entrant").stream().map(PlanAddress::entrant).toList();
    TournamentId like = query.getSingleParameter("like").map(PlanAddress::id).orElse(null);
    PlanSettings usual = planner.usual(like);
    Reader in = new Reader(query);
    return new PlanSettings(
        entrants.isEmpty() ? usual.like() : null,
        query.getSingleParameter("space").orElse(usual.space()),
        entrants.isEmpty() ? usual.entrants() : entrants,
        in.whole("bundles", usual.bundles()),
        in.whole("levels", usual.levels()),
        in.whole("samples", usual.samples()),
        in.whole("votes", usual.votes()),
        raters(in, usual.raters()),
        query.getSingleParameter("pairing").flatMap(PairingRule::ofWord).orElse(usual.rule()),
        new Budget(
            in.number("vote-price", usual.budget().pricePerVote()),
            in.number("proposal-price", usual.budget().pricePerProposal()),
            in.number("seconds", usual.budget().secondsPerVote())),
        in.whole("simulations", usual.simulations()),
        in.read("seed", Long::valueOf, usual.seed()));
  }

  private static Raters raters(Reader in, Raters usual) {
    return new Raters(
        in.whole("raters", usual.count()),
        in.share("own", usual.ownShare()),
        in.share("prompt", usual.promptShare()),
        in.share("careless", usual.carelessShare()),
        in.share("ties", usual.tieShare()));
  }

  /** The played tournament whose plan it was; empty where it has not been played. */
  static Optional<TournamentId> check(QueryParameters query) {
    return query.getSingleParameter("check").map(PlanAddress::id);
  }

  private static TournamentId id(String text) {
    return new TournamentId(parsed("tournament", text, Long::valueOf));
  }

  private static AssumedEntrant entrant(String text) {
    String[] parts = text.split(":", ENTRANT_PARTS);
    if (parts.length < ENTRANT_PARTS) {
      throw new IllegalArgumentException(
          "An entrant in the address reads novelty:utility:satisfaction:N:name, not " + text + ".");
    }
    Function<Integer, Double> number =
        place -> parsed("entrant " + parts[4], parts[place], Double::valueOf);
    return new AssumedEntrant(
        parts[4], number.apply(0), number.apply(1), number.apply(2) / 100, number.apply(3));
  }

  private static <T> T parsed(String name, String text, Function<String, T> parser) {
    try {
      return parser.apply(text.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "The %s needs a number, but is '%s'.".formatted(name, text), e);
    }
  }

  private record Reader(QueryParameters query) {

    <T> T read(String key, Function<String, T> parser, T usual) {
      return query
          .getSingleParameter(key)
          .map(text -> parsed("address's " + key, text, parser))
          .orElse(usual);
    }

    int whole(String key, int usual) {
      return read(key, Integer::valueOf, usual);
    }

    double number(String key, double usual) {
      return read(key, Double::valueOf, usual);
    }

    double share(String key, double usual) {
      return number(key, 100 * usual) / 100;
    }
  }

  /** The query that says the whole plan, so that no later change of what is usual changes it. */
  public static QueryParameters query(PlanSettings plan, @Nullable TournamentId check) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    if (plan.like() != null) {
      parts.put("like", List.of(plan.like().toString()));
    } else {
      parts.put("entrant", plan.entrants().stream().map(PlanAddress::text).toList());
      parts.put("space", List.of(plan.space()));
      parts.put("levels", List.of(Integer.toString(plan.levels())));
      parts.put("samples", List.of(Integer.toString(plan.samples())));
    }
    put(parts, "bundles", plan.bundles());
    put(parts, "votes", plan.votes());
    put(parts, "raters", plan.raters().count());
    put(parts, "own", percent(plan.raters().ownShare()));
    put(parts, "prompt", percent(plan.raters().promptShare()));
    put(parts, "careless", percent(plan.raters().carelessShare()));
    put(parts, "ties", percent(plan.raters().tieShare()));
    parts.put("pairing", List.of(plan.rule().word()));
    put(parts, "vote-price", plan.budget().pricePerVote());
    put(parts, "proposal-price", plan.budget().pricePerProposal());
    put(parts, "seconds", plan.budget().secondsPerVote());
    put(parts, "simulations", plan.simulations());
    parts.put("seed", List.of(Long.toString(plan.seed())));
    if (check != null) {
      parts.put("check", List.of(check.toString()));
    }
    return new QueryParameters(parts);
  }

  private static void put(Map<String, List<String>> parts, String key, double value) {
    parts.put(key, new ArrayList<>(List.of(Numbers.chosen(value))));
  }

  /** A share in per cent, free of what binary fractions leave behind. */
  static double percent(double share) {
    return Math.round(share * 1e8) / 1e6;
  }

  private static String text(AssumedEntrant one) {
    return String.join(
        ":",
        Numbers.chosen(one.novelty()),
        Numbers.chosen(one.utility()),
        Numbers.chosen(percent(one.satisfaction())),
        Numbers.chosen(one.noveltyGivenValid()),
        one.name());
  }
}
