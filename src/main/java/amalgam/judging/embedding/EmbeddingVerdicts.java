package amalgam.judging.embedding;

import amalgam.tournament.TournamentId;
import java.util.List;
import java.util.function.Consumer;

/** The stored verdicts of embeddings. */
public interface EmbeddingVerdicts {

  /** Stores verdicts within the caller's transaction, in the place of those of the same version. */
  void store(TournamentId tournament, List<EmbeddingVerdict> verdicts);

  /** Reads a tournament's verdicts, by proposal. */
  void forEach(TournamentId tournament, Consumer<EmbeddingVerdict> reader);
}
