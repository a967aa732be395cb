package amalgam.tournament;

import amalgam.platform.security.CurrentPerson;
import amalgam.platform.security.ForResearchers;
import java.util.List;
import java.util.Optional;

/** What people and scripts do with tournaments. */
public interface Tournaments {

  /** All tournaments, the newest first. */
  List<Tournament> all();

  Optional<Tournament> find(TournamentId id);

  /** Of {@link #all} those that whoever acts may see. */
  default List<Tournament> visible() {
    CurrentPerson person = CurrentPerson.now();
    return all().stream().filter(tournament -> tournament.isVisibleTo(person)).toList();
  }

  /** The tournament, if whoever acts may see it; else as if there were none. */
  default Optional<Tournament> visible(TournamentId id) {
    CurrentPerson person = CurrentPerson.now();
    return find(id).filter(tournament -> tournament.isVisibleTo(person));
  }

  /** The tournament's entrants, in their order. */
  List<Entrant> entrants(TournamentId id);

  /** The frozen prompts, in their order; empty until the tournament has started. */
  List<TournamentPrompt> prompts(TournamentId id);

  /** How many of them there are. */
  PromptCounts promptCounts(TournamentId id);

  Progress progress(TournamentId id);

  /** Units that were given up, by entrant. */
  List<FailedUnit> failedUnits(TournamentId id);

  /** Units that failed and will be tried again soon. */
  int retrying(TournamentId id);

  /** What was private of the tournament before it was public. */
  Publication publication(Tournament tournament);

  /**
   * Makes a private tournament's board public, for good.
   *
   * @throws TournamentException if it is public already
   */
  @ForResearchers
  void publish(TournamentId id, By by);

  /** What was done to the tournament, the latest first. */
  List<AuditEntry> history(TournamentId id);

  /**
   * Accepts a definition and stores it as a draft.
   *
   * @param yaml a {@link TournamentDefinition}
   * @throws amalgam.platform.definition.DefinitionException if it cannot be read
   * @throws TournamentException if it names what is not there or asks what cannot be; nothing is
   *     stored then
   */
  @ForResearchers
  Tournament create(String yaml, By by);

  /**
   * Accepts a definition as {@link #create} does, unless it was accepted before, however many
   * processes ask at once.
   */
  @ForResearchers
  Tournament createOnce(String yaml, By by);

  /**
   * Checks a definition as {@link #create} would, storing nothing.
   *
   * @return it, read
   */
  @ForResearchers
  TournamentDefinition check(String yaml);

  /**
   * Starts, pauses, resumes or stops.
   *
   * @throws TournamentException if the tournament's status does not allow it
   */
  @ForResearchers
  void perform(TournamentId id, TournamentAction action, By by);

  /**
   * Lets further entrants in, who answer the same prompts; a finished tournament runs again.
   *
   * @param yaml a list as under {@code entrants} of a {@link TournamentDefinition}
   * @throws amalgam.platform.definition.DefinitionException if it cannot be read
   * @throws TournamentException if one of them is there already or cannot play, or the tournament
   *     was stopped; nothing is stored then
   */
  @ForResearchers
  void enter(TournamentId id, String yaml, By by);

  /**
   * Checks further entrants as {@link #enter} would, storing nothing.
   *
   * @return they, in their order
   */
  @ForResearchers
  List<NewTournament.NewEntrant> checkEntry(TournamentId id, String yaml);

  /**
   * Takes an entrant out; what it has judged so far stays and is shown as withdrawn.
   *
   * @throws TournamentException if it is out already, or the tournament no longer plays
   */
  @ForResearchers
  void withdraw(EntrantId entrant, By by);

  /**
   * Has every failed unit tried again, and takes back in whoever was out because of them; a
   * finished tournament runs again.
   *
   * @throws TournamentException if there is none, or the tournament was stopped
   */
  @ForResearchers
  void rerunFailed(TournamentId id, By by);
}
