package amalgam.tournament.play;

import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentRepository;
import amalgam.tournament.TournamentStatus;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which piece of work comes next; never the same piece to two workers of this process. */
@Component
class Agenda {

  private final TournamentRepository tournaments;
  private final BlockRepository blocks;
  private final Referee referee;
  private final Set<Object> taken = new HashSet<>();

  Agenda(TournamentRepository tournaments, BlockRepository blocks, Referee referee) {
    this.tournaments = tournaments;
    this.blocks = blocks;
    this.referee = referee;
  }

  /**
   * A piece of work.
   *
   * @param key that no other piece in hand has
   * @param task what to do
   */
  record Work(Object key, Runnable task) {}

  /** Takes the next piece; give it back by {@link #release}. */
  synchronized Optional<Work> take() {
    Optional<Work> next = nextPlan().or(this::nextBlock);
    next.ifPresent(work -> taken.add(work.key()));
    return next;
  }

  synchronized void release(Work work) {
    taken.remove(work.key());
  }

  private Optional<Work> nextPlan() {
    return running().stream()
        .filter(tournament -> !taken.contains(tournament.id()))
        .filter(tournament -> !tournaments.isPlanned(tournament.id()))
        .findFirst()
        .map(tournament -> new Work(tournament.id(), () -> referee.plan(tournament)));
  }

  private Optional<Work> nextBlock() {
    return blocks.open(taken.size() + 1).stream()
        .filter(block -> !taken.contains(block.id()))
        .findFirst()
        .map(block -> new Work(block.id(), () -> referee.play(block)));
  }

  /** Closes what is done: a process may have been killed between the last block and the end. */
  void finishWhatIsDone() {
    running().forEach(tournament -> referee.finishIfDone(tournament.id()));
  }

  private List<Tournament> running() {
    return tournaments.all().stream()
        .filter(tournament -> tournament.status() == TournamentStatus.RUNNING)
        .toList();
  }
}
