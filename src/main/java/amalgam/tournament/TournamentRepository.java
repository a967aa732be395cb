package amalgam.tournament;

import amalgam.contestant.Contestant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stored tournaments and what was frozen with them. */
public interface TournamentRepository {

  /** Stores a draft with its entrants and the contestants behind them. */
  Tournament insert(NewTournament tournament);

  /**
   * The tournament of that very definition, with nobody else storing one on its space until the
   * caller's transaction ends.
   */
  Optional<Tournament> lockDefinition(NewTournament tournament);

  /** All, the newest first. */
  List<Tournament> all();

  Optional<Tournament> find(TournamentId id);

  List<Entrant> entrants(TournamentId id);

  List<TournamentPrompt> prompts(TournamentId id);

  PromptCounts promptCounts(TournamentId id);

  /** Whether the prompts are frozen. */
  boolean isPlanned(TournamentId id);

  /** The contestants that ever entered the tournament. */
  List<Contestant> contestants(TournamentId id);

  /** The contestant of that id, if it ever entered a tournament. */
  Optional<Contestant> contestant(String id);

  /** Stores the frozen prompts; the ids in {@code prompts} are ignored. */
  void insertPrompts(TournamentId id, List<TournamentPrompt> prompts);

  /**
   * The tournament, with nobody changing its status until the caller's transaction ends.
   *
   * @throws java.util.NoSuchElementException if there is none
   */
  Tournament lock(TournamentId id);

  /** Stores further entrants after those that are there. */
  List<Entrant> insertEntrants(TournamentId id, List<NewTournament.NewEntrant> entrants);

  /** The entrant of that id. */
  Optional<Entrant> entrant(EntrantId id);

  /**
   * Moves a tournament from one status to another.
   *
   * @return whether it still had the status {@code from}
   */
  boolean changeStatus(
      TournamentId id, TournamentStatus from, TournamentStatus to, @Nullable String reason);
}
