package amalgam.tournament;

import java.util.List;
import java.util.Optional;

/** What people and scripts do with tournaments. */
public interface Tournaments {

  /** All tournaments, the newest first. */
  List<Tournament> all();

  Optional<Tournament> find(TournamentId id);

  /** The tournament's entrants, in their order. */
  List<Entrant> entrants(TournamentId id);

  /** The frozen prompts, in their order; empty until the tournament has started. */
  List<TournamentPrompt> prompts(TournamentId id);

  /** How many of them there are. */
  PromptCounts promptCounts(TournamentId id);

  Progress progress(TournamentId id);

  /**
   * Accepts a definition and stores it as a draft.
   *
   * @param yaml a {@link TournamentDefinition}
   * @throws amalgam.platform.definition.DefinitionException if it cannot be read
   * @throws TournamentException if it names what is not there or asks what cannot be; nothing is
   *     stored then
   */
  Tournament create(String yaml);

  /**
   * Checks a definition as {@link #create} would, storing nothing.
   *
   * @return it, read
   */
  TournamentDefinition check(String yaml);

  /**
   * Starts, pauses, resumes or stops.
   *
   * @throws TournamentException if the tournament's status does not allow it
   */
  void perform(TournamentId id, TournamentAction action);
}
