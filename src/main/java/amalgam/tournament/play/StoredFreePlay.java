package amalgam.tournament.play;

import amalgam.concept.ConceptSpace;
import amalgam.concept.SpaceCatalog;
import amalgam.concept.Walk;
import amalgam.concept.WalkText;
import amalgam.contestant.Contestant;
import amalgam.contestant.DecodingSettings;
import amalgam.creativity.Assessor;
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
  private final SpaceCatalog spaces;
  private final AuditLog log;
  private final Announcer announcer;

  StoredFreePlay(
      TournamentRepository tournaments,
      FreeAnswers answers,
      SpaceCatalog spaces,
      AuditLog log,
      Announcer announcer) {
    this.tournaments = tournaments;
    this.answers = answers;
    this.spaces = spaces;
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
    ConceptSpace space = spaces.get(tournament.spaceId());
    Walk walk = walk(space, text);
    Entrant entrant = entrant(tournament, contestant);
    List<Proposal> before = answers.of(entrant.id(), prompt.id());
    FreeJudgement judgement =
        FreeJudgement.of(
            new Assessor(space, tournament.settings().rules(), tournament.settings().weights()),
            Stage.asked(space, prompt),
            prompt,
            before.stream().map(earlier -> walk(space, earlier.walk())).toList(),
            walk);
    Proposal answer =
        new Proposal(new ProposalId(0), entrant.id(), prompt.id(), before.size(), SEED, text, text);
    ProposalId stored = answers.store(entrant, prompt, answer, judgement::of);
    announcer.changed(id);
    return new Judged(stored, judgement.assessment());
  }

  /** What is no walk through the space is refused: nobody writes onto the board but by walking. */
  private static Walk walk(ConceptSpace space, String text) {
    return WalkText.parse(space, text)
        .filter(walk -> exists(space, walk))
        .orElseThrow(
            () ->
                new TournamentException(
                    "That is no walk through this space; take at least one step from concept to"
                        + " concept."));
  }

  private static boolean exists(ConceptSpace space, Walk walk) {
    for (int place = 0; place <= walk.hops(); place++) {
      if (walk.concept(place) == Walk.UNKNOWN) {
        return false;
      }
    }
    for (int hop = 0; hop < walk.hops(); hop++) {
      int relation = space.relationBetween(walk.concept(hop), walk.concept(hop + 1));
      if (relation == Walk.UNKNOWN || relation != walk.relation(hop)) {
        return false;
      }
    }
    return true;
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
