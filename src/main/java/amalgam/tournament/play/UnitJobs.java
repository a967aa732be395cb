package amalgam.tournament.play;

import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantKind;
import amalgam.platform.job.Job;
import amalgam.platform.job.JobKey;
import amalgam.platform.job.JobQueue;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentRepository;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The jobs of a tournament: one to plan it, one for each block. Everything here happens within the
 * caller's transaction.
 */
@Component
class UnitJobs {

  /** The kind of job that plans a tournament. */
  static final String PLAN = "plan";

  private static final String PROPOSE = "propose-";

  /** The kind of jobs that judge what people handed in. */
  static final String JUDGE_PEOPLE = proposing(ContestantKind.PEOPLE);

  /** The kind of jobs that play a block by asking a server. */
  static final String ASK = proposing(ContestantKind.ENDPOINT);

  private final JobQueue queue;
  private final TournamentRepository tournaments;
  private final BlockRepository blocks;

  UnitJobs(JobQueue queue, TournamentRepository tournaments, BlockRepository blocks) {
    this.queue = queue;
    this.tournaments = tournaments;
    this.blocks = blocks;
  }

  /** The kinds of jobs that play a block here, one for each kind of contestants. */
  static Set<String> proposingKinds() {
    return Arrays.stream(ContestantKind.values())
        .filter(kind -> kind.isAsked() && kind != ContestantKind.ENDPOINT)
        .map(UnitJobs::proposing)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String proposing(ContestantKind kind) {
    return PROPOSE + kind.name().toLowerCase(Locale.ROOT);
  }

  static TournamentId tournament(JobKey key) {
    return new TournamentId(key.part(0));
  }

  static EntrantId entrant(JobKey key) {
    return new EntrantId(key.part(1));
  }

  static long block(JobKey key) {
    return key.part(2);
  }

  /** Adds what is left to do of a running tournament; what waits already stays as it is. */
  void add(TournamentId id) {
    if (!tournaments.isPlanned(id)) {
      queue.add(List.of(new Job(PLAN, "", JobKey.of(id.value()), 0)));
      return;
    }
    Map<String, Contestant> contestants = contestants(id);
    Set<EntrantId> lacking =
        lackingModels(id).stream().map(Entrant::id).collect(Collectors.toSet());
    queue.add(
        tournaments.entrants(id).stream()
            .filter(entrant -> !entrant.isWithdrawn() && !lacking.contains(entrant.id()))
            .flatMap(entrant -> jobs(entrant, contestants.get(entrant.contestantId())))
            .toList());
  }

  private Map<String, Contestant> contestants(TournamentId id) {
    return tournaments.contestants(id).stream()
        .collect(Collectors.toMap(Contestant::id, Function.identity()));
  }

  /**
   * Entrants of an older version of which nobody has said yet which model they play with; nobody
   * could tell who may do their jobs.
   */
  List<Entrant> lackingModels(TournamentId id) {
    Map<String, Contestant> contestants = contestants(id);
    return tournaments.entrants(id).stream()
        .filter(entrant -> !entrant.isWithdrawn() && entrant.fingerprint() == null)
        .filter(
            entrant ->
                Objects.requireNonNull(contestants.get(entrant.contestantId())).kind()
                    == ContestantKind.TRANSFORMER)
        .toList();
  }

  private Stream<Job> jobs(Entrant entrant, @Nullable Contestant contestant) {
    ContestantKind kind = Objects.requireNonNull(contestant).kind();
    return blocks.open(entrant.id()).stream().map(block -> job(entrant, kind, block));
  }

  private static Job job(Entrant entrant, ContestantKind kind, ProposalBlock block) {
    return new Job(
        proposing(kind),
        Objects.requireNonNullElse(entrant.fingerprint(), ""),
        JobKey.of(entrant.tournament().value(), entrant.id().value(), block.id()),
        block.ordinal());
  }

  /** Adds the job that judges what a person handed in. */
  void add(Entrant entrant, ProposalBlock block) {
    queue.add(List.of(job(entrant, ContestantKind.PEOPLE, block)));
  }

  /** How many jobs of the tournament there are. */
  long count(TournamentId id) {
    return queue.count(JobKey.of(id.value()));
  }

  /** Takes away what waits of a tournament. */
  void remove(TournamentId id) {
    queue.removeWaiting(JobKey.of(id.value()));
  }

  /** Takes away what waits of an entrant. */
  void remove(Entrant entrant) {
    queue.removeWaiting(JobKey.of(entrant.tournament().value(), entrant.id().value()));
  }
}
