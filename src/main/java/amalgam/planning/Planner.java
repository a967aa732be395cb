package amalgam.planning;

import amalgam.concept.SpaceCatalog;
import amalgam.concept.SpaceSummary;
import amalgam.contestant.ContestantCatalog;
import amalgam.platform.definition.DefinitionReader;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentDefinition;
import amalgam.tournament.TournamentException;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What people do with plans: start from one, simulate it, and play it. */
@Service
public class Planner {

  private final EarlierTournaments earlier;
  private final Tournaments tournaments;
  private final ContestantCatalog contestants;
  private final SpaceCatalog spaces;
  private final MeasuredPace pace;
  private final Simulator simulator;

  Planner(
      EarlierTournaments earlier,
      Tournaments tournaments,
      ContestantCatalog contestants,
      SpaceCatalog spaces,
      MeasuredPace pace,
      Simulator simulator) {
    this.earlier = earlier;
    this.tournaments = tournaments;
    this.contestants = contestants;
    this.spaces = spaces;
    this.pace = pace;
    this.simulator = simulator;
  }

  /** The tournaments that entrants can be taken from, the newest first. */
  public List<Tournament> earlier() {
    return earlier.finished();
  }

  /** Ids of the spaces that can be played on. */
  public List<String> spaces() {
    return spaces.summaries().stream().map(SpaceSummary::identity).map(one -> one.id()).toList();
  }

  /**
   * A plan to start from: some votes on the entrants of an earlier tournament, or on assumed ones.
   *
   * @param like the earlier tournament; null for the latest that there is
   */
  public PlanSettings usual(@Nullable TournamentId like) {
    TournamentId chosen =
        like == null || !isVisible(like)
            ? earlier().stream().findFirst().map(Tournament::id).orElse(null)
            : like;
    return UsualPlan.of(
        chosen,
        chosen == null ? 0 : tournaments.promptCounts(chosen).prompts(),
        chosen == null ? 0 : tournaments.promptCounts(chosen).levels(),
        spaces().stream().findFirst().orElse("letters"));
  }

  /** Whether there is such a tournament that whoever acts may see. */
  public boolean isVisible(TournamentId tournament) {
    return tournaments.visible(tournament).isPresent();
  }

  /** The query of the page that planned a tournament; empty where nobody did. */
  public static Optional<String> queryOf(Tournament tournament) {
    return Optional.ofNullable(
        DefinitionReader.read("tournament", tournament.definition(), TournamentDefinition.class)
            .plan());
  }

  /**
   * Checks a plan and makes it ready to be simulated.
   *
   * @throws TournamentException if it takes its entrants from where there are too few
   * @throws IllegalArgumentException if a value is out of its range
   */
  public PreparedPlan prepare(PlanSettings settings) {
    EarlierTournament like = settings.like() == null ? null : earlier.get(settings.like());
    TournamentPlan plan =
        new TournamentPlan(
            like == null ? assumed(settings) : like.lineup(),
            settings.bundles(),
            like == null ? settings.levels() : like.levels(),
            settings.votes(),
            settings.raters(),
            settings.rule(),
            settings.simulations(),
            settings.seed());
    return new PreparedPlan(
        plan, Effort.of(plan, settings.budget(), pace.latest().orElse(null)), like);
  }

  private static Lineup assumed(PlanSettings settings) {
    List<AssumedEntrant> entrants = settings.entrants();
    return new Lineup(
        entrants.stream().map(AssumedEntrant::name).toList(),
        Stream.of(VoteAxis.values())
            .map(axis -> entrants.stream().map(one -> one.strength(axis)).toList())
            .toList(),
        new AssumedAnswers(
            entrants.stream()
                .map(one -> new AssumedAnswers.Means(one.satisfaction(), one.noveltyGivenValid()))
                .toList(),
            settings.levels(),
            settings.samples(),
            settings.raters().promptShare()),
        entrants.size() * settings.samples());
  }

  /**
   * Begins to simulate a plan in the background.
   *
   * @param listener told of the progress a few times a second, from another thread
   */
  public PlanRun simulate(TournamentPlan plan, Consumer<PlanNews> listener) {
    return simulator.begin(plan, listener);
  }

  /**
   * The definition of a tournament that plays a plan.
   *
   * @param query of the page that planned it
   * @throws TournamentException if it takes its entrants from where there are too few
   */
  public String definition(PlanSettings settings, String query) {
    return settings.like() == null
        ? PlannedDefinition.of(settings, contestants, query)
        : PlannedDefinition.of(settings, earlier.get(settings.like()), query);
  }
}
