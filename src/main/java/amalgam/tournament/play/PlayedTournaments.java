package amalgam.tournament.play;

import amalgam.platform.definition.DefinitionException;
import amalgam.platform.definition.DefinitionReader;
import amalgam.tournament.AuditEntry;
import amalgam.tournament.AuditLog;
import amalgam.tournament.By;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.FailedUnit;
import amalgam.tournament.NewTournament;
import amalgam.tournament.Progress;
import amalgam.tournament.PromptCounts;
import amalgam.tournament.Publication;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentAction;
import amalgam.tournament.TournamentDefinition;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.TournamentRepository;
import amalgam.tournament.TournamentStatus;
import amalgam.tournament.Tournaments;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Tournaments, wherever they are played. */
@Service
class PlayedTournaments implements Tournaments {

  private final TournamentRepository tournaments;
  private final BlockRepository blocks;
  private final FailedBlocks failures;
  private final Tasks tasks;
  private final EntryRules rules;
  private final Control control;
  private final Publications publications;
  private final AuditLog log;
  private final Pace pace;
  private final Standstill standstill;
  private final TransactionOperations transactions;
  private final Announcer announcer;

  PlayedTournaments(
      TournamentRepository tournaments,
      BlockRepository blocks,
      FailedBlocks failures,
      Tasks tasks,
      EntryRules rules,
      Control control,
      Publications publications,
      AuditLog log,
      Pace pace,
      Standstill standstill,
      TransactionOperations transactions,
      Announcer announcer) {
    this.tournaments = tournaments;
    this.blocks = blocks;
    this.failures = failures;
    this.tasks = tasks;
    this.rules = rules;
    this.control = control;
    this.publications = publications;
    this.log = log;
    this.pace = pace;
    this.standstill = standstill;
    this.transactions = transactions;
    this.announcer = announcer;
  }

  @Override
  public List<Tournament> all() {
    return tournaments.all();
  }

  @Override
  public Optional<Tournament> find(TournamentId id) {
    return tournaments.find(id);
  }

  @Override
  public List<Entrant> entrants(TournamentId id) {
    return tournaments.entrants(id);
  }

  @Override
  public List<TournamentPrompt> prompts(TournamentId id) {
    return tournaments.prompts(id);
  }

  @Override
  public PromptCounts promptCounts(TournamentId id) {
    return tournaments.promptCounts(id);
  }

  @Override
  public Progress progress(TournamentId id) {
    BlockRepository.Counts counts = blocks.counts(id);
    boolean playing =
        tournaments.find(id).filter(one -> one.status() == TournamentStatus.RUNNING).isPresent();
    long left = counts.planned() - counts.judged() - counts.failed();
    return new Progress(
        counts.planned(),
        counts.proposed(),
        counts.judged(),
        counts.failed(),
        counts.played(),
        playing && left > 0 ? pace.remaining(id, counts.judged(), left) : null,
        playing ? standstill.reason(id) : null);
  }

  @Override
  public List<FailedUnit> failedUnits(TournamentId id) {
    return failures.failed(id);
  }

  @Override
  public int retrying(TournamentId id) {
    return failures.countRetrying(id);
  }

  @Override
  public List<AuditEntry> history(TournamentId id) {
    return log.about(id);
  }

  @Override
  public Publication publication(Tournament tournament) {
    return publications.of(tournament);
  }

  @Override
  public void publish(TournamentId id, By by) {
    publications.publish(id, by);
  }

  @Override
  public Tournament create(String yaml, By by) {
    NewTournament draft = draft(yaml);
    return Objects.requireNonNull(transactions.execute(status -> insert(draft, by)));
  }

  @Override
  public Tournament createOnce(String yaml, By by) {
    NewTournament draft = draft(yaml);
    return Objects.requireNonNull(
        transactions.execute(
            status -> tournaments.lockDefinition(draft).orElseGet(() -> insert(draft, by))));
  }

  private NewTournament draft(String yaml) {
    TournamentDefinition definition = check(yaml);
    return new NewTournament(
        definition, yaml, rules.entrants(definition.entrants(), definition.settings()));
  }

  private Tournament insert(NewTournament draft, By by) {
    Tournament created = tournaments.insert(draft);
    rules.store(created.id(), draft.definition().entrants());
    log.add(created.id(), "created", by);
    announcer.changed(created.id());
    return created;
  }

  @Override
  public TournamentDefinition check(String yaml) {
    TournamentDefinition definition =
        DefinitionReader.read("tournament", yaml, TournamentDefinition.class);
    try {
      definition.settings();
      tasks.check(definition);
    } catch (IllegalArgumentException e) {
      throw new DefinitionException(
          "The tournament's definition cannot be accepted: " + e.getMessage(), e);
    }
    rules.entrants(definition.entrants(), definition.settings());
    rules.checkJudges(definition.judgesOrNone());
    return definition;
  }

  @Override
  public void perform(TournamentId id, TournamentAction action, By by) {
    control.perform(id, action, by);
    pace.forget(id);
  }

  @Override
  public List<NewTournament.NewEntrant> checkEntry(TournamentId id, String yaml) {
    return control.entering(id, yaml).entrants();
  }

  @Override
  public void enter(TournamentId id, String yaml, By by) {
    control.enter(id, control.entering(id, yaml), by);
  }

  @Override
  public void withdraw(EntrantId entrant, By by) {
    control.withdraw(entrant, by);
  }

  @Override
  public void rerunFailed(TournamentId id, By by) {
    control.rerunFailed(id, by);
  }
}
