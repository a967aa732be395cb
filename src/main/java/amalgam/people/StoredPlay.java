package amalgam.people;

import amalgam.people.PlayException.Reason;
import amalgam.tournament.PromptId;
import amalgam.tournament.ProposalId;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentException;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.TournamentRepository;
import amalgam.tournament.TournamentStatus;
import amalgam.tournament.play.FreePlay;
import amalgam.tournament.play.FreePlay.Judged;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Hands out the frozen prompts of tournaments, and plays what comes back. */
@Service
class StoredPlay implements Play {

  private static final int MOST_TOURNAMENTS = 30;

  private final TournamentRepository tournaments;
  private final PlayRepository plays;
  private final PlayerNames names;
  private final FreePlay free;
  private final TransactionOperations transactions;
  private final IntUnaryOperator draw;

  /** Prompts are frozen, so that they need not be read again for each who plays. */
  private final Cache<TournamentId, List<TournamentPrompt>> frozen =
      Caffeine.newBuilder().maximumSize(MOST_TOURNAMENTS).build();

  @Autowired
  StoredPlay(
      TournamentRepository tournaments,
      PlayRepository plays,
      PlayerNames names,
      FreePlay free,
      TransactionOperations transactions) {
    this(
        tournaments,
        plays,
        names,
        free,
        transactions,
        bound -> ThreadLocalRandom.current().nextInt(bound));
  }

  /**
   * @param draw gives a number from 0 to below its argument
   */
  StoredPlay(
      TournamentRepository tournaments,
      PlayRepository plays,
      PlayerNames names,
      FreePlay free,
      TransactionOperations transactions,
      IntUnaryOperator draw) {
    this.tournaments = tournaments;
    this.plays = plays;
    this.names = names;
    this.free = free;
    this.transactions = transactions;
    this.draw = draw;
  }

  @Override
  public List<Tournament> open() {
    return tournaments.all().stream().filter(this::isOpen).toList();
  }

  private boolean isOpen(Tournament tournament) {
    return tournament.isListed()
        && tournament.status() != TournamentStatus.CANCELLED
        && !prompts(tournament.id()).isEmpty();
  }

  private List<TournamentPrompt> prompts(TournamentId id) {
    List<TournamentPrompt> prompts = frozen.get(id, this::read);
    return prompts == null ? List.of() : prompts;
  }

  private @Nullable List<TournamentPrompt> read(TournamentId id) {
    List<TournamentPrompt> prompts = tournaments.prompts(id);
    return prompts.isEmpty() ? null : prompts;
  }

  @Override
  public Optional<TournamentPrompt> next(
      TournamentId id, @Nullable Player player, Set<PromptId> passed) {
    Set<PromptId> answered = answered(id, player);
    List<TournamentPrompt> left =
        playable(id).stream().filter(one -> !answered.contains(one.id())).toList();
    List<TournamentPrompt> wanted =
        left.stream().filter(one -> !passed.contains(one.id())).toList();
    List<TournamentPrompt> open = wanted.isEmpty() ? left : wanted;
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Map<PromptId, Integer> counts = plays.counts(id);
    int fewest = open.stream().mapToInt(one -> count(counts, one)).min().orElse(0);
    List<TournamentPrompt> least =
        open.stream().filter(one -> count(counts, one) == fewest).toList();
    return Optional.of(least.get(draw.applyAsInt(least.size())));
  }

  private static int count(Map<PromptId, Integer> counts, TournamentPrompt prompt) {
    return counts.getOrDefault(prompt.id(), 0);
  }

  private Set<PromptId> answered(TournamentId id, @Nullable Player player) {
    return player == null ? Set.of() : plays.answered(id, player);
  }

  /** The prompts of a tournament that may be played; none of any other. */
  private List<TournamentPrompt> playable(TournamentId id) {
    return tournaments.find(id).filter(this::isOpen).isPresent() ? prompts(id) : List.of();
  }

  @Override
  public Optional<TournamentPrompt> prompt(TournamentId id, PromptId prompt) {
    return playable(id).stream().filter(one -> one.id().equals(prompt)).findFirst();
  }

  @Override
  public Optional<ProposalId> answer(Player player, PromptId prompt) {
    return plays.answer(player, prompt);
  }

  @Override
  public Tally tally(TournamentId id, @Nullable Player player) {
    return new Tally(answered(id, player).size(), prompts(id).size());
  }

  @Override
  public Played handIn(
      TournamentId id, PromptId promptId, Player player, String walk, Duration took) {
    if (playable(id).isEmpty()) {
      throw new PlayException(Reason.NOT_OPEN, "Tournament %s is not to be played.".formatted(id));
    }
    TournamentPrompt prompt =
        prompt(id, promptId)
            .orElseThrow(
                () ->
                    new PlayException(
                        Reason.NO_SUCH_PROMPT,
                        "Tournament %s has no prompt %s.".formatted(id, promptId)));
    return Objects.requireNonNull(
        transactions.execute(status -> store(id, prompt, player, walk, took)));
  }

  private Played store(
      TournamentId id, TournamentPrompt prompt, Player player, String walk, Duration took) {
    try {
      Judged judged = free.play(id, prompt, names.contestant(player), walk);
      plays.insert(id, prompt.id(), judged.proposal(), player, took);
      return new Played(judged.proposal(), judged.assessment());
    } catch (TournamentException e) {
      throw new PlayException(Reason.REFUSED, String.valueOf(e.getMessage()));
    }
  }
}
