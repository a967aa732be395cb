package amalgam.rating.assignment;

import amalgam.rating.assignment.ComparableProposals.Exhibit;
import amalgam.rating.rater.RaterId;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentPrompt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The proposals of a tournament that can be shown side by side, at one moment. Shared by all draws;
 * never changes.
 */
final class Showcase {

  private final long version;
  private final Map<PromptId, TournamentPrompt> prompts;
  private final List<EntrantId> entrants;
  private final Map<EntrantId, Map<PromptId, List<Shown>>> exhibits = new TreeMap<>(BY_VALUE);

  private static final Comparator<EntrantId> BY_VALUE = Comparator.comparingLong(EntrantId::value);

  /**
   * A proposal.
   *
   * @param walk the same object for all that have the same walk
   */
  private record Shown(ProposalId proposal, String walk) {}

  /** Two proposals to one prompt, of the two entrants that were asked for, in their order. */
  record Choice(PromptId prompt, ProposalId one, ProposalId other) {}

  /**
   * All that there are.
   *
   * @param version of the proposals when they were read, or of before
   */
  Showcase(long version, List<TournamentPrompt> prompts, Iterable<Exhibit> shown) {
    this.version = version;
    this.prompts =
        prompts.stream().collect(Collectors.toMap(TournamentPrompt::id, prompt -> prompt));
    Map<String, String> walks = new HashMap<>();
    for (Exhibit exhibit : shown) {
      exhibits
          .computeIfAbsent(exhibit.entrant(), entrant -> new HashMap<>())
          .computeIfAbsent(exhibit.prompt(), prompt -> new ArrayList<>(1))
          .add(new Shown(exhibit.proposal(), walks.computeIfAbsent(exhibit.walk(), walk -> walk)));
    }
    this.entrants = List.copyOf(exhibits.keySet());
  }

  long version() {
    return version;
  }

  /** Those with proposals to show, by id. */
  List<EntrantId> entrants() {
    return entrants;
  }

  /** A prompt of the tournament; null where it has none of that id. */
  @Nullable TournamentPrompt prompt(PromptId id) {
    return prompts.get(id);
  }

  /**
   * So many prompts for a rater, always the same ones for the same rater as long as no others can
   * be compared.
   */
  Set<PromptId> subset(RaterId rater, int count) {
    Map<PromptId, Long> places = new HashMap<>();
    exhibits.values().stream()
        .flatMap(shown -> shown.keySet().stream())
        .forEach(prompt -> places.put(prompt, Mixing.of(rater.value(), prompt.value())));
    return places.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .limit(count)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** In which order the prompts of two entrants are tried. */
  @FunctionalInterface
  interface Order {

    /** The same for everybody, so that several people see the same pair. */
    Order FIXED = Mixing::of;

    /** Another one each time. */
    static Order of(RandomGenerator random) {
      return (pair, prompt) -> random.nextLong();
    }

    /** The place of a prompt for two entrants. */
    long place(long pair, long prompt);
  }

  /**
   * Two proposals of two entrants to one prompt with different walks; empty where there are none.
   *
   * @param allowed which prompts may be
   * @param seen which pairs may not
   */
  Optional<Choice> choose(
      EntrantId one,
      EntrantId other,
      Predicate<PromptId> allowed,
      Set<ProposalPair> seen,
      Order order) {
    Map<PromptId, List<Shown>> first = exhibits.getOrDefault(one, Map.of());
    Map<PromptId, List<Shown>> second = exhibits.getOrDefault(other, Map.of());
    long pair = Mixing.of(one.value(), other.value());
    return first.keySet().stream()
        .filter(second::containsKey)
        .filter(allowed)
        .map(prompt -> Map.entry(order.place(pair, prompt.value()), prompt))
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .flatMap(prompt -> of(prompt, first, second, seen, order).stream())
        .findFirst();
  }

  private static Optional<Choice> of(
      PromptId prompt,
      Map<PromptId, List<Shown>> first,
      Map<PromptId, List<Shown>> second,
      Set<ProposalPair> seen,
      Order order) {
    List<Map.Entry<Long, Choice>> choices = new ArrayList<>();
    for (Shown one : first.getOrDefault(prompt, List.of())) {
      for (Shown other : second.getOrDefault(prompt, List.of())) {
        if (!one.walk().equals(other.walk())
            && !seen.contains(ProposalPair.of(one.proposal(), other.proposal()))) {
          choices.add(
              Map.entry(
                  order.place(one.proposal().value(), other.proposal().value()),
                  new Choice(prompt, one.proposal(), other.proposal())));
        }
      }
    }
    return choices.stream().min(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
  }
}
