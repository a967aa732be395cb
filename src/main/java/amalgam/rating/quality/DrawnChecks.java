package amalgam.rating.quality;

import amalgam.rating.quality.CheckRepository.JudgedSide;
import amalgam.tournament.PromptId;
import amalgam.tournament.TournamentId;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Service;

/**
 * Draws a prompt, then a valid and a broken proposal to it. Which prompts there are to draw from is
 * looked up again once a minute, beside the raters, so that a running tournament gets its checks
 * soon and nobody waits.
 */
@Service
class DrawnChecks implements AttentionChecks {

  private static final Duration AGE = Duration.ofMinutes(1);
  private static final Duration UNUSED = Duration.ofHours(1);

  /** Prompts that are tried, and pairs of each, before a rater is asked something else. */
  private static final int TRIES = 8;

  private final CheckRepository proposals;
  private final LoadingCache<TournamentId, List<PromptId>> prompts;

  DrawnChecks(CheckRepository proposals) {
    this.proposals = proposals;
    this.prompts =
        Caffeine.newBuilder()
            .expireAfterAccess(UNUSED)
            .refreshAfterWrite(AGE)
            .build(proposals::dividedPrompts);
  }

  @Override
  public Optional<KnownPair> draw(
      TournamentId tournament, RandomGenerator random, Predicate<KnownPair> isFresh) {
    List<PromptId> divided = prompts.get(tournament);
    for (int turn = 0; turn < TRIES && !divided.isEmpty(); turn++) {
      Optional<KnownPair> drawn =
          draw(divided.get(random.nextInt(divided.size())), random, isFresh);
      if (drawn.isPresent()) {
        return drawn;
      }
    }
    return Optional.empty();
  }

  private Optional<KnownPair> draw(
      PromptId prompt, RandomGenerator random, Predicate<KnownPair> isFresh) {
    List<JudgedSide> judged = proposals.judged(prompt);
    List<JudgedSide> valid = judged.stream().filter(one -> one.gate().isSatisfied()).toList();
    List<JudgedSide> broken = judged.stream().filter(one -> KnownPair.isFlaw(one.gate())).toList();
    for (int turn = 0; turn < TRIES && !valid.isEmpty() && !broken.isEmpty(); turn++) {
      JudgedSide bad = broken.get(random.nextInt(broken.size()));
      KnownPair pair =
          new KnownPair(
              prompt, valid.get(random.nextInt(valid.size())).side(), bad.side(), bad.gate());
      if (isFresh.test(pair)) {
        return Optional.of(pair);
      }
    }
    return Optional.empty();
  }
}
