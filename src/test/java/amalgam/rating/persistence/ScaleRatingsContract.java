package amalgam.rating.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.GradedPairs;
import amalgam.arena.RatableTournament;
import amalgam.arena.Repositories;
import amalgam.rating.AssignmentId;
import amalgam.rating.Axis;
import amalgam.rating.Comparison;
import amalgam.rating.Opinions;
import amalgam.rating.Purpose;
import amalgam.rating.Rater;
import amalgam.rating.ScaleRating;
import amalgam.rating.ScaleRatings;
import amalgam.rating.Side;
import amalgam.rating.assignment.ScalePoints;
import amalgam.rating.quality.AnswerRepository;
import amalgam.rating.quality.RaterDecision;
import amalgam.tournament.Proposal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What people rely on who take answers on scales away. */
abstract class ScaleRatingsContract {

  private static final Map<Axis, ScalePoints> NOVELTY = Map.of(Axis.NOVELTY, new ScalePoints(2, 7));
  private static final String NOTE = RaterDecision.noteStart() + "clicks";

  private final Repositories repositories;
  private final RatableTournament tournament;
  private final GradedPairs pairs;
  private final ScaleRatings scales;

  ScaleRatingsContract(Repositories repositories) {
    this.repositories = repositories;
    this.tournament = RatableTournament.in(repositories, 2, 3);
    this.pairs = GradedPairs.in(repositories, Opinions.votes(repositories));
    this.scales = repositories.get(ScaleRatings.class);
  }

  private static Rater someone() {
    return new Rater("quiet-otter-" + UUID.randomUUID());
  }

  private Side side(int entrant, int prompt) {
    Proposal proposal = tournament.proposals(tournament.entrants().get(entrant)).get(prompt);
    return new Side(proposal.entrant(), proposal.id());
  }

  private Comparison pair(int prompt) {
    return new Comparison(
        tournament.id(),
        tournament.prompts().get(prompt).id(),
        side(0, prompt),
        side(1, prompt),
        1);
  }

  private List<ScaleRating> all() {
    List<ScaleRating> all = new ArrayList<>();
    scales.forEach(tournament.id(), all::add);
    return all;
  }

  private String version() {
    return scales.version(tournament.id());
  }

  /** As a decision about the rater does. */
  private void note(Rater rater, @Nullable String note) {
    repositories.inTransaction(
        () -> {
          repositories.get(AnswerRepository.class).noteOnScales(tournament.id(), rater, note);
          return true;
        });
  }

  @Test
  void eitherProposalIsReadByItselfWithAllThatWasStoredOfIt() {
    Rater rater = someone();
    AssignmentId assignment = pairs.grade(rater, Purpose.REGULAR, pair(1), NOVELTY);

    assertThat(all()).extracting(ScaleRating::side).containsExactly(side(0, 1), side(1, 1));
    assertThat(all()).extracting(ScaleRating::points).containsExactly(2, 7);
    assertThat(all())
        .allSatisfy(
            one -> {
              assertThat(one.rater()).isEqualTo(rater);
              assertThat(one.prompt()).isEqualTo(pair(1).prompt());
              assertThat(one.axis()).isEqualTo(Axis.NOVELTY);
              assertThat(one.purpose()).isEqualTo(Purpose.REGULAR);
              assertThat(one.milliseconds()).isEqualTo(4321);
              assertThat(one.assignment()).isEqualTo(assignment);
              assertThat(one.counts()).isTrue();
            });
    assertThat(all().getFirst().id()).isNotEqualTo(all().getLast().id());
  }

  @Test
  void whatIsSetAsideOrARepeatOrACheckIsReadButDoesNotCount() {
    pairs.setAside(pairs.grade(someone(), Purpose.REGULAR, pair(0), NOVELTY), "by mistake");
    pairs.grade(someone(), Purpose.REPEAT, pair(1), NOVELTY);
    pairs.grade(someone(), Purpose.CHECK, pair(2), NOVELTY);

    assertThat(all()).hasSize(6).noneMatch(ScaleRating::counts);
    assertThat(all().getFirst().setAside()).isEqualTo("by mistake");
  }

  @Test
  void theAnswersOfOneTournamentAreReadWithoutThoseOfOthers() {
    pairs.grade(someone(), Purpose.REGULAR, pair(0), NOVELTY);
    RatableTournament other = RatableTournament.in(repositories, 2, 3);

    scales.forEach(
        other.id(),
        rating -> {
          throw new AssertionError("%s is of another tournament.".formatted(rating));
        });
    assertThat(scales.version(other.id())).isNotEqualTo(version());
  }

  @Test
  void theVersionChangesWithEveryAnswerAndEveryDecision() {
    Rater one = someone();
    Rater other = someone();
    List<String> versions = new ArrayList<>(List.of(version()));
    pairs.grade(one, Purpose.REGULAR, pair(0), NOVELTY);
    versions.add(version());
    pairs.grade(other, Purpose.REGULAR, pair(0), NOVELTY);
    versions.add(version());
    note(one, NOTE);
    versions.add(version());
    note(one, null);
    note(other, NOTE);
    versions.add(version());
    note(other, NOTE + ", for another reason");
    versions.add(version());
    pairs.setAside(pairs.grade(one, Purpose.REGULAR, pair(1), NOVELTY), "taken back");
    versions.add(version());

    Set<String> different = new LinkedHashSet<>(versions);
    assertThat(different).hasSameSizeAs(versions);
    assertThat(all().stream().map(ScaleRating::setAside).collect(Collectors.toSet())).hasSize(3);
    assertThat(version()).as("of the same").isEqualTo(versions.getLast());
  }
}
