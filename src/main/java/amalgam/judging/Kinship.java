package amalgam.judging;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom a judge never judges: itself, its own family and those that are said to be related. */
public final class Kinship {

  private static final String ITSELF = "It abstains: '%s' is the judge itself.";
  private static final String FAMILY = "It abstains: '%s' is of the family %s.";

  private final String judge;
  private final String model;
  private final Set<String> families;

  /**
   * Of a judge.
   *
   * @param model behind it, in its server's words
   */
  public Kinship(String judge, String model, String family, Collection<String> related) {
    this.judge = folded(judge);
    this.model = folded(model);
    this.families =
        Stream.concat(Stream.of(family), related.stream())
            .map(Kinship::folded)
            .collect(Collectors.toUnmodifiableSet());
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * A contestant as far as kinship goes.
   *
   * @param model behind it, in its server's words; null where it is none behind a server
   */
  public record Contestant(String id, String family, @Nullable String model) {}

  /** Why the judge must not judge a contestant; empty where it may. */
  public Optional<String> objection(Contestant contestant) {
    String ofContestant = contestant.model();
    boolean isItself =
        judge.equals(folded(contestant.id()))
            || (ofContestant != null && model.equals(folded(ofContestant)));
    if (isItself) {
      return Optional.of(ITSELF.formatted(contestant.id()));
    }
    return families.contains(folded(contestant.family()))
        ? Optional.of(FAMILY.formatted(contestant.id(), contestant.family()))
        : Optional.empty();
  }
}
