package amalgam.tournament.play;

import amalgam.platform.definition.DefinitionReader;
import amalgam.tournament.AuditLog;
import amalgam.tournament.By;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.EntrantRegister;
import amalgam.tournament.NewTournament.NewEntrant;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentAction;
import amalgam.tournament.TournamentDefinition;
import amalgam.tournament.TournamentException;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentRepository;
import amalgam.tournament.TournamentStatus;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people may do to tournaments. Each wish is one transaction that holds the tournament's row:
 * its status, its jobs and the log entry change together or not at all.
 */
@Component
class Control {

  private static final String LET_IN = "let entrants in";

  private final TournamentRepository tournaments;
  private final EntrantRegister register;
  private final FailedBlocks failures;
  private final TournamentPlanner planner;
  private final EntryRules rules;
  private final UnitJobs jobs;
  private final AuditLog log;
  private final Announcer announcer;

  Control(
      TournamentRepository tournaments,
      EntrantRegister register,
      FailedBlocks failures,
      TournamentPlanner planner,
      EntryRules rules,
      UnitJobs jobs,
      AuditLog log,
      Announcer announcer) {
    this.tournaments = tournaments;
    this.register = register;
    this.failures = failures;
    this.planner = planner;
    this.rules = rules;
    this.jobs = jobs;
    this.log = log;
    this.announcer = announcer;
  }

  /** Further entrants, as they are written down. */
  record Entry(List<TournamentDefinition.Entrants> entrants) {
    Entry {
      if (entrants == null || entrants.isEmpty()) {
        throw new IllegalArgumentException("Name at least one under 'entrants'.");
      }
    }
  }

  @Transactional
  public void perform(TournamentId id, TournamentAction action, By by) {
    Tournament tournament = locked(id);
    if (!action.isPossibleIn(tournament.status())) {
      throw refusal(tournament, action.word());
    }
    boolean plays = action.target() == TournamentStatus.RUNNING;
    tournaments.changeStatus(id, tournament.status(), action.target(), plays ? null : by.why());
    if (plays) {
      jobs.add(id);
    } else {
      jobs.remove(id);
    }
    log.add(id, action.past(), by);
    announcer.changed(id);
  }

  /**
   * Those who want in.
   *
   * @param groups as they are written down
   * @param entrants who they are
   */
  record Entering(List<TournamentDefinition.Entrants> groups, List<NewEntrant> entrants) {}

  /**
   * Reads and checks who wants in, outside of any transaction: names of servers are asked of the
   * network, and nobody must wait for that.
   */
  public Entering entering(TournamentId id, String yaml) {
    Tournament tournament = known(id);
    Entry entry = entry(tournament, yaml);
    List<NewEntrant> entrants = rules.entrants(entry.entrants(), tournament.settings());
    checkNew(entrants, id);
    return new Entering(entry.entrants(), entrants);
  }

  private static Entry entry(Tournament tournament, String yaml) {
    if (!tournament.status().letsIn()) {
      throw refusal(tournament, LET_IN);
    }
    return DefinitionReader.read("entry", yaml, Entry.class);
  }

  private void checkNew(List<NewEntrant> entering, TournamentId id) {
    List<Entrant> present = tournaments.entrants(id);
    entering.forEach(one -> checkNew(one, present));
  }

  @Transactional
  public void enter(TournamentId id, Entering entering, By by) {
    Tournament tournament = locked(id);
    if (!tournament.status().letsIn()) {
      throw refusal(tournament, LET_IN);
    }
    checkNew(entering.entrants(), id);
    List<Entrant> late = tournaments.insertEntrants(id, entering.entrants());
    rules.store(id, entering.groups());
    if (tournaments.isPlanned(id)) {
      planner.cutFor(tournament, late);
    }
    goOn(tournament, LET_IN);
    late.forEach(entrant -> log.add(id, "let in " + EntrantName.of(entrant), by));
    announcer.changed(id);
  }

  private static void checkNew(NewEntrant entering, List<Entrant> present) {
    boolean isThere =
        present.stream()
            .anyMatch(
                entrant ->
                    entrant.contestantId().equals(entering.contestant().id())
                        && entrant.decoding().equals(entering.decoding()));
    if (isThere) {
      throw new TournamentException(
          "'%s' plays already with the setting '%s'; choose another setting."
              .formatted(entering.contestant().id(), entering.decoding().label()));
    }
  }

  /** A finished tournament runs again, a running one gets its new jobs, others wait. */
  private void goOn(Tournament tournament, String what) {
    TournamentStatus status = tournament.status();
    if (!status.letsIn()) {
      throw refusal(tournament, what);
    }
    if (status == TournamentStatus.FINISHED) {
      tournaments.changeStatus(tournament.id(), status, TournamentStatus.RUNNING, null);
    }
    if (status == TournamentStatus.FINISHED || status == TournamentStatus.RUNNING) {
      jobs.add(tournament.id());
    }
  }

  @Transactional
  public void withdraw(EntrantId id, By by) {
    Entrant entrant =
        tournaments
            .entrant(id)
            .orElseThrow(() -> new TournamentException("There is no entrant %s.".formatted(id)));
    Tournament tournament = locked(entrant.tournament());
    // Who answers when they like may be taken out when nobody else plays any more.
    if (!tournament.status().letsGo() && !entrant.isOpenEnded()) {
      throw refusal(tournament, "let an entrant go");
    }
    String reason = by.why() == null ? "Withdrawn by " + by.who() + "." : by.why();
    if (!register.withdraw(id, reason, false)) {
      throw new TournamentException("%s is withdrawn already.".formatted(EntrantName.of(entrant)));
    }
    jobs.remove(entrant);
    log.add(tournament.id(), "withdrew " + EntrantName.of(entrant), by);
    announcer.changed(tournament.id());
  }

  @Transactional
  public void rerunFailed(TournamentId id, By by) {
    Tournament tournament = locked(id);
    register.readmitFailed(id);
    int reopened = failures.reopenFailed(id);
    if (reopened == 0) {
      throw new TournamentException(
          "Nothing of the tournament '%s' has failed.".formatted(tournament.name()));
    }
    goOn(tournament, "try failed units again");
    String units = reopened == 1 ? "a failed unit" : reopened + " failed units";
    log.add(id, "had " + units + " tried again", by);
    announcer.changed(id);
  }

  private Tournament locked(TournamentId id) {
    return tournaments.lock(known(id).id());
  }

  private Tournament known(TournamentId id) {
    return tournaments
        .find(id)
        .orElseThrow(() -> new TournamentException("There is no tournament %s.".formatted(id)));
  }

  private static TournamentException refusal(Tournament tournament, String what) {
    return new TournamentException(
        "The tournament '%s' is %s and cannot %s now."
            .formatted(tournament.name(), tournament.status().word(), what));
  }
}
