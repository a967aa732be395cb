package amalgam.contestant;

import java.util.List;

/** The contestants that workers have told of, for nodes that do not hold their files. */
public interface ContestantRegistry {

  /** Stores or renews what is known of a contestant. */
  void register(Contestant contestant, List<Fact> facts);

  /** Those whose files an alive worker holds, by id. */
  List<Contestant> available();

  /** What was last told of a contestant; empty for the unknown. */
  List<Fact> facts(String contestantId);
}
