package amalgam.contestant;

import amalgam.concept.ConceptSpace;
import amalgam.concept.TaskKind;
import java.util.List;
import java.util.Optional;

/** Everyone who could enter a tournament, and those who once did. */
public interface ContestantCatalog {

  /** All that could enter now. */
  List<Contestant> all();

  Optional<Contestant> find(String id);

  /** What there is to say of a contestant beyond its name, for its card; empty for the unknown. */
  List<Fact> facts(String contestantId);

  /** Whether a contestant can do a kind of task; the unknown can do none. */
  boolean plays(String contestantId, TaskKind task);

  /**
   * Makes a contestant ready to propose.
   *
   * @throws ContestantException if it is not there or cannot propose on these terms
   */
  Proposer open(String contestantId, DecodingSettings decoding, ProposalTerms terms);

  /**
   * Makes a contestant ready to blend concepts of a space.
   *
   * @param charge whom its answers are charged to
   * @throws ContestantException if it is not there or cannot blend
   */
  Blender openBlender(
      String contestantId, DecodingSettings decoding, ConceptSpace space, Charge charge);

  /** Where transformers run, for people, such as {@code CPU, 2 threads}. */
  String device();
}
