package amalgam.tournament.play;

import amalgam.contestant.Contestant;
import amalgam.contestant.DecodingSettings;
import amalgam.tournament.AuditLog;
import amalgam.tournament.By;
import amalgam.tournament.Entrant;
import amalgam.tournament.NewTournament.NewEntrant;
import amalgam.tournament.Proposal;
import amalgam.tournament.ProposalId;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentException;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.TournamentRepository;
import amalgam.tournament.TournamentStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plays one answer at a time: whoever plays a tournament holds its row, so that two who answer one
 * prompt at once get samples of their own, and the first of all lets the contestant in only once.
 */
@Service
class StoredFreePlay implements FreePlay {

  private final TournamentRepository tournaments;
  private final FreeAnswers answers;
  private final Tasks tasks;
  private final UnitJobs jobs;
  private final AuditLog log;
  private final Announcer announcer;

  StoredFreePlay(
      TournamentRepository tournaments,
      FreeAnswers answers,
      Tasks tasks,
      UnitJobs jobs,
      AuditLog log,
      Announcer announcer) {
    this.tournaments = tournaments;
    this.answers = answers;
    this.tasks = tasks;
    this.jobs = jobs;
    this.log = log;
    this.announcer = announcer;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Judged play(TournamentId id, TournamentPrompt prompt, Contestant contestant, String text) {
    Tournament tournament = tournaments.lock(id);
    if (tournament.status() == TournamentStatus.CANCELLED) {
      throw new TournamentException("This tournament was stopped; play another one.");
    }
    Task task = tasks.of(tournament);
    Task.Response response = task.byHand(text);
    Entrant entrant = entrant(tournament, contestant);
    List<Proposal> before = answers.of(entrant.id(), prompt.id());
    Proposal answer =
        response.to(
            new Proposal(
                new ProposalId(0), entrant.id(), prompt.id(), before.size(), SEED, "", ""));
    List<Proposal> all = Stream.concat(before.stream(), Stream.of(answer)).toList();
    if (task.awaitsJudges()) {
      return new Judged(later(entrant, prompt, answer), null);
    }
    Task.Finding finding = task.judge(prompt, all);
    ProposalId stored =
        answers.store(
            entrant, prompt, answer, given -> finding.of(answer.id(), given, prompt.level()));
    announcer.changed(tournament.id());
    return new Judged(stored, finding.assessments().get(answer.id()));
  }

  private ProposalId later(Entrant entrant, TournamentPrompt prompt, Proposal answer) {
    FreeAnswers.Unjudged stored = answers.storeUnjudged(entrant, prompt, answer);
    jobs.add(entrant, stored.block());
    announcer.changed(entrant.tournament());
    return stored.proposal();
  }

  private Entrant entrant(Tournament tournament, Contestant contestant) {
    Entrant entrant =
        entrants(tournament, contestant)
            .findFirst()
            .orElseGet(() -> entered(tournament, contestant));
    return Optional.of(entrant)
        .filter(one -> !one.isWithdrawn())
        .orElseThrow(
            () ->
                new TournamentException(
                    "%s were taken out of this tournament: %s"
                        .formatted(contestant.name(), entrant.withdrawalReason())));
  }

  private Entrant entered(Tournament tournament, Contestant contestant) {
    tournaments.insertEntrants(
        tournament.id(), List.of(new NewEntrant(contestant, DecodingSettings.BY_HAND, 0)));
    log.add(
        tournament.id(),
        "let in " + contestant.id(),
        By.itself("Somebody played for the first time."));
    return entrants(tournament, contestant).findFirst().orElseThrow();
  }

  private Stream<Entrant> entrants(Tournament tournament, Contestant contestant) {
    return tournaments.entrants(tournament.id()).stream()
        .filter(Entrant::isOpenEnded)
        .filter(entrant -> entrant.contestantId().equals(contestant.id()));
  }
}
