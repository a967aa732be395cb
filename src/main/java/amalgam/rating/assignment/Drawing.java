package amalgam.rating.assignment;

import amalgam.rating.Comparison;
import amalgam.rating.Purpose;
import amalgam.rating.Side;
import amalgam.rating.assignment.PairLottery.Ticket;
import amalgam.rating.quality.AttentionChecks;
import amalgam.rating.quality.KnownPair;
import amalgam.rating.rater.RaterId;
import amalgam.tournament.PromptId;
import amalgam.tournament.TournamentId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Draws what a rater sees next: mostly two entrants by what an answer about them would tell, then a
 * prompt and their proposals to it; at times something that was answered before, or whose answer is
 * known. What is drawn is nobody's until it is stored.
 */
@Component
class Drawing {

  /** Share of the draws that show what others see too, so that agreement can be measured. */
  private static final double SHARED = 0.25;

  private final ObjectProvider<AttentionChecks> checks;

  Drawing(ObjectProvider<AttentionChecks> checks) {
    this.checks = checks;
  }

  /** Whether two entrants may be asked about once more; called with pairs that none has taken. */
  @FunctionalInterface
  interface Reservation {

    boolean take(Comparison comparison);
  }

  /** What came of it. */
  sealed interface Draw {

    /** Something to show; a regular pair is taken. */
    record Drawn(DrawnPair pair) implements Draw {}

    /** Nothing to show. */
    record None(Offer.Why why) implements Draw {}
  }

  /**
   * Draws.
   *
   * @param reservation which entrants may still be asked about
   */
  Draw draw(
      Outlook outlook,
      RaterId rater,
      History history,
      Reservation reservation,
      RandomGenerator random) {
    double lot = random.nextDouble();
    double checkShare = outlook.terms().checkShare();
    Optional<DrawnPair> special = Optional.empty();
    if (lot < checkShare) {
      special = check(outlook, history, random);
    } else if (lot < checkShare + outlook.terms().repeatShare()) {
      special = repeat(history, random);
    }
    return special
        .<Draw>map(Draw.Drawn::new)
        .orElseGet(() -> regular(outlook, rater, history, reservation, random));
  }

  private Optional<DrawnPair> check(Outlook outlook, History history, RandomGenerator random) {
    AttentionChecks known = checks.getIfAvailable();
    if (known == null
        || !outlook.terms().axes().contains(KnownPair.AXIS)
        || !history.isDueForCheck()) {
      return Optional.empty();
    }
    TournamentId tournament = outlook.id();
    Set<ProposalPair> seen = history.seen();
    return known
        .draw(
            tournament,
            random,
            pair ->
                !history.played().contains(pair.prompt())
                    && !seen.contains(
                        ProposalPair.of(pair.valid().proposal(), pair.broken().proposal())))
        .map(
            pair -> {
              boolean isValidLeft = random.nextBoolean();
              return new DrawnPair(
                  placed(tournament, pair.prompt(), pair.valid(), pair.broken(), isValidLeft, 1),
                  Purpose.CHECK,
                  null,
                  new KnownAnswer(KnownPair.AXIS, KnownPair.answer(isValidLeft)));
            });
  }

  private static Comparison placed(
      TournamentId tournament,
      PromptId prompt,
      Side one,
      Side other,
      boolean isOneLeft,
      double probability) {
    return new Comparison(
        tournament, prompt, isOneLeft ? one : other, isOneLeft ? other : one, probability);
  }

  private static Optional<DrawnPair> repeat(History history, RandomGenerator random) {
    List<StoredAssignment> repeatable = history.repeatable();
    if (repeatable.isEmpty()) {
      return Optional.empty();
    }
    StoredAssignment again = repeatable.get(random.nextInt(repeatable.size()));
    Comparison before = again.comparison();
    return Optional.of(
        new DrawnPair(
            placed(
                before.tournament(),
                before.prompt(),
                before.left(),
                before.right(),
                random.nextBoolean(),
                1.0 / repeatable.size()),
            Purpose.REPEAT,
            again.id(),
            null));
  }

  private static Draw regular(
      Outlook outlook,
      RaterId rater,
      History history,
      Reservation reservation,
      RandomGenerator random) {
    Showcase showcase = outlook.showcase();
    Predicate<PromptId> allowed =
        allowed(outlook, rater).and(prompt -> !history.played().contains(prompt));
    Set<ProposalPair> seen = history.seen();
    Showcase.Order order =
        random.nextDouble() < SHARED ? Showcase.Order.FIXED : Showcase.Order.of(random);
    boolean isTaken = outlook.lottery().isOver() && showcase.entrants().size() > 1;
    PairLottery.Round round = outlook.lottery().round();
    Optional<Ticket> ticket = round.draw(random);
    while (ticket.isPresent()) {
      Ticket drawn = ticket.get();
      Optional<Comparison> comparison =
          showcase
              .choose(drawn.one(), drawn.other(), allowed, seen, order)
              .map(choice -> placed(outlook.id(), drawn, choice, random.nextBoolean()));
      if (comparison.isPresent() && reservation.take(comparison.get())) {
        return new Draw.Drawn(DrawnPair.regular(comparison.get()));
      }
      isTaken |= comparison.isPresent();
      round.reject(drawn);
      ticket = round.draw(random);
    }
    return new Draw.None(why(isTaken, history));
  }

  private static Offer.Why why(boolean isTaken, History history) {
    if (isTaken) {
      return Offer.Why.ALL_TAKEN;
    }
    return history.all().isEmpty() ? Offer.Why.NOTHING_TO_COMPARE : Offer.Why.ALL_SEEN;
  }

  private static Predicate<PromptId> allowed(Outlook outlook, RaterId rater) {
    Integer count = outlook.terms().promptsPerRater();
    return count == null ? prompt -> true : outlook.showcase().subset(rater, count)::contains;
  }

  private static Comparison placed(
      TournamentId tournament, Ticket ticket, Showcase.Choice choice, boolean isOneLeft) {
    return placed(
        tournament,
        choice.prompt(),
        new Side(ticket.one(), choice.one()),
        new Side(ticket.other(), choice.other()),
        isOneLeft,
        ticket.probability());
  }
}
