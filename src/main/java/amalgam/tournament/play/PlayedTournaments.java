package amalgam.tournament.play;

import amalgam.concept.SpaceCatalog;
import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantCatalog;
import amalgam.contestant.ContestantException;
import amalgam.contestant.DecodingSettings;
import amalgam.platform.definition.DefinitionException;
import amalgam.platform.definition.DefinitionReader;
import amalgam.tournament.Entrant;
import amalgam.tournament.NewTournament;
import amalgam.tournament.NewTournament.NewEntrant;
import amalgam.tournament.Progress;
import amalgam.tournament.PromptCounts;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentAction;
import amalgam.tournament.TournamentChanged;
import amalgam.tournament.TournamentDefinition;
import amalgam.tournament.TournamentException;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.TournamentRepository;
import amalgam.tournament.TournamentStatus;
import amalgam.tournament.Tournaments;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Tournaments as this process plays them. */
@Service
class PlayedTournaments implements Tournaments {

  private final TournamentRepository tournaments;
  private final BlockRepository blocks;
  private final SpaceCatalog spaces;
  private final ContestantCatalog contestants;
  private final Pace pace;
  private final Stages stages;
  private final TournamentPlayer player;
  private final TransactionOperations transactions;
  private final ApplicationEventPublisher events;

  PlayedTournaments(
      TournamentRepository tournaments,
      BlockRepository blocks,
      SpaceCatalog spaces,
      ContestantCatalog contestants,
      Pace pace,
      Stages stages,
      TournamentPlayer player,
      TransactionOperations transactions,
      ApplicationEventPublisher events) {
    this.tournaments = tournaments;
    this.blocks = blocks;
    this.spaces = spaces;
    this.contestants = contestants;
    this.pace = pace;
    this.stages = stages;
    this.player = player;
    this.transactions = transactions;
    this.events = events;
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
        playing && left > 0 ? pace.remaining(id, left) : null,
        playing ? player.trouble() : null);
  }

  @Override
  public Tournament create(String yaml) {
    TournamentDefinition definition = check(yaml);
    NewTournament draft = new NewTournament(definition, yaml, entrants(definition));
    Tournament created = transactions.execute(status -> tournaments.insert(draft));
    events.publishEvent(new TournamentChanged(created.id()));
    return created;
  }

  @Override
  public TournamentDefinition check(String yaml) {
    TournamentDefinition definition =
        DefinitionReader.read("tournament", yaml, TournamentDefinition.class);
    try {
      definition.settings();
      definition.promptSpecification();
      spaces.get(definition.space());
    } catch (IllegalArgumentException e) {
      throw new DefinitionException(
          "The tournament's definition cannot be accepted: " + e.getMessage(), e);
    }
    entrants(definition);
    return definition;
  }

  /** A walk that must be longer than it may be can only fail. */
  private static void checkHops(TournamentDefinition definition, DecodingSettings decoding) {
    int hopBudget = definition.settings().rules().hopBudget();
    if (decoding.minHops() > hopBudget) {
      throw new TournamentException(
          "minHops is %d, but the hop budget is %d; lower the one or raise the other."
              .formatted(decoding.minHops(), hopBudget));
    }
  }

  private List<NewEntrant> entrants(TournamentDefinition definition) {
    Set<NewEntrant> entrants = new LinkedHashSet<>();
    for (TournamentDefinition.Entrants group : definition.entrants()) {
      for (String id : group.contestants()) {
        Contestant contestant = contestant(id);
        for (DecodingSettings decoding : group.settings()) {
          checkHops(definition, decoding);
          if (!entrants.add(new NewEntrant(contestant, decoding, samples(definition, decoding)))) {
            throw new TournamentException(
                "'%s' enters twice with the setting '%s'; leave one out."
                    .formatted(id, decoding.label()));
          }
        }
      }
    }
    return List.copyOf(entrants);
  }

  private Contestant contestant(String id) {
    try {
      return contestants.find(id).orElseThrow(() -> unknown(id));
    } catch (ContestantException e) {
      throw new TournamentException(String.valueOf(e.getMessage()));
    }
  }

  private static int samples(TournamentDefinition definition, DecodingSettings decoding) {
    return decoding.isGreedy() ? 1 : definition.settings().samplesPerPrompt();
  }

  private TournamentException unknown(String id) {
    return new TournamentException(
        "There is no contestant '%s'; known are %s."
            .formatted(
                id, String.join(", ", contestants.all().stream().map(Contestant::id).toList())));
  }

  @Override
  public void perform(TournamentId id, TournamentAction action) {
    Tournament tournament =
        tournaments
            .find(id)
            .orElseThrow(() -> new TournamentException("There is no tournament %s.".formatted(id)));
    TournamentStatus status = tournament.status();
    if (!action.isPossibleIn(status)
        || !tournaments.changeStatus(id, status, action.target(), null)) {
      throw new TournamentException(
          "The tournament '%s' is %s and cannot %s now."
              .formatted(
                  tournament.name(),
                  tournaments.find(id).map(Tournament::status).orElse(status).word(),
                  action.word()));
    }
    pace.forget(id);
    if (action.target() != TournamentStatus.RUNNING) {
      stages.close(id);
    }
    events.publishEvent(new TournamentChanged(id));
  }
}
