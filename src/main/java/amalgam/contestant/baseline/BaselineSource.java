package amalgam.contestant.baseline;

import amalgam.concept.ConceptSpace;
import amalgam.concept.TaskKind;
import amalgam.contestant.Blender;
import amalgam.contestant.Charge;
import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantException;
import amalgam.contestant.ContestantKind;
import amalgam.contestant.ContestantSource;
import amalgam.contestant.DecodingSettings;
import amalgam.contestant.ProposalTerms;
import amalgam.contestant.Proposer;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The baselines that anchor every board. */
@Component
@Order(2)
class BaselineSource implements ContestantSource {

  private static final String RANDOM_WALK = "random-walk";
  private static final String SHORTEST_PATH = "shortest-path";
  private static final String OPTIMISER = "optimiser";
  private static final String RANDOM_BLEND = "random-blend";

  @Override
  public Stream<Contestant> contestants() {
    return Stream.of(
        baseline(RANDOM_WALK, "Random walk"),
        baseline(SHORTEST_PATH, "Shortest path"),
        baseline(OPTIMISER, "Optimiser"),
        baseline(RANDOM_BLEND, "Random blend"));
  }

  private static Contestant baseline(String id, String name) {
    return new Contestant(id, name, "Baselines", ContestantKind.BASELINE, null, null);
  }

  @Override
  public boolean plays(String contestantId, TaskKind task) {
    return contestantId.equals(RANDOM_BLEND) == (task == TaskKind.BLEND);
  }

  @Override
  public Proposer open(String contestantId, DecodingSettings decoding, ProposalTerms terms) {
    return switch (contestantId) {
      case RANDOM_WALK -> new RandomWalk(terms.space(), terms.rules().hopBudget(), decoding);
      case SHORTEST_PATH -> new ShortestPath(terms.space(), terms.rules().hopBudget());
      case OPTIMISER -> new Optimiser(terms);
      case RANDOM_BLEND ->
          throw new ContestantException(
              "'%s' blends concepts and cannot walk; take it out.".formatted(contestantId));
      default ->
          throw new ContestantException("There is no baseline '%s'.".formatted(contestantId));
    };
  }

  @Override
  public Blender openBlender(
      String contestantId, DecodingSettings decoding, ConceptSpace space, Charge charge) {
    return contestantId.equals(RANDOM_BLEND)
        ? new RandomBlend(space)
        : ContestantSource.super.openBlender(contestantId, decoding, space, charge);
  }
}
