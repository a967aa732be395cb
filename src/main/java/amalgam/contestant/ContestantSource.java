package amalgam.contestant;

import amalgam.concept.ConceptSpace;
import amalgam.concept.TaskKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One kind of contestants, and how they are made to propose. */
public interface ContestantSource {

  /** All of this kind that could enter a tournament now, in the order in which to list them. */
  Stream<Contestant> contestants();

  /** The contestant of that id, if it is of this kind. */
  default Optional<Contestant> find(String id) {
    return contestants().filter(contestant -> contestant.id().equals(id)).findFirst();
  }

  /** What there is to say of one of this kind beyond its name, for its card. */
  default List<Fact> facts(String contestantId) {
    return List.of();
  }

  /** Whether one of this kind can do a kind of task. */
  default boolean plays(String contestantId, TaskKind task) {
    return task == TaskKind.WALK;
  }

  /**
   * Makes one of this kind ready to propose.
   *
   * @throws ContestantException if it cannot propose on these terms, with what to change
   */
  Proposer open(String contestantId, DecodingSettings decoding, ProposalTerms terms);

  /**
   * Makes one of this kind ready to blend.
   *
   * @param charge whom its answers are charged to
   * @throws ContestantException if it cannot blend, with what to change
   */
  default Blender openBlender(
      String contestantId, DecodingSettings decoding, ConceptSpace space, Charge charge) {
    throw new ContestantException(
        "'%s' proposes walks and cannot blend concepts; take it out.".formatted(contestantId));
  }
}
