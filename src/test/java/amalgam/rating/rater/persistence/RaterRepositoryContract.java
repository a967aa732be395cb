package amalgam.rating.rater.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amalgam.arena.Repositories;
import amalgam.rating.Rater;
import amalgam.rating.rater.KnownRater;
import amalgam.rating.rater.NewRater;
import amalgam.rating.rater.RaterDesk;
import amalgam.rating.rater.RaterId;
import amalgam.rating.rater.RaterRepository;
import amalgam.rating.rater.Raters;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

/** What people rely on who agreed to rate. */
abstract class RaterRepositoryContract {

  private final Repositories repositories;
  private final RaterRepository stored;
  private final Raters raters;

  RaterRepositoryContract(Repositories repositories) {
    this.repositories = repositories;
    this.stored = repositories.get(RaterRepository.class);
    this.raters = RaterDesk.raters(repositories, RaterDesk.limits(Clock.systemUTC()));
  }

  @Test
  void aRaterIsKnownAgainByTheSecretAlone() {
    NewRater begun = raters.begin("de");

    assertThat(begun.rater().pseudonym()).matches("[a-z]+-[a-z]+-[0-9]{4}");
    assertThat(begun.secret()).hasSizeGreaterThan(40).doesNotContain(begun.rater().pseudonym());
    assertThat(raters.bySecret(begun.secret())).contains(begun.rater());
    assertThat(raters.find(begun.rater().id())).contains(begun.rater());
    for (String forged :
        List.of(
            "",
            "x",
            begun.rater().pseudonym(),
            begun.rater().id().toString(),
            begun.secret() + "x",
            begun.secret().substring(1),
            "' or 1=1 --",
            "x".repeat(100_000))) {
      assertThat(raters.bySecret(forged)).isEmpty();
    }
  }

  @Test
  void onlyTheHashOfTheSecretIsStored() {
    NewRater begun = raters.begin(null);

    assertThat(stored.bySecret(begun.secret())).isEmpty();
  }

  @Test
  void anAccountHasOneRaterHoweverOftenAndOftenAtOnceItBegins() throws Exception {
    long account = UUID.randomUUID().getMostSignificantBits();
    Set<KnownRater> begun = new HashSet<>();
    try (ExecutorService tabs = Executors.newFixedThreadPool(8)) {
      List<Callable<KnownRater>> work =
          IntStream.range(0, 8)
              .<Callable<KnownRater>>mapToObj(tab -> () -> raters.beginSignedIn(account, "en"))
              .toList();
      for (Future<KnownRater> tab : tabs.invokeAll(work)) {
        begun.add(tab.get());
      }
    }
    assertThat(begun).hasSize(1);
    assertThat(raters.ofAccount(account)).isEqualTo(begun.stream().findFirst());
  }

  @Test
  void nobodyGetsAPseudonymThatIsTaken() {
    KnownRater first = raters.begin(null).rater();

    assertThat(
            repositories.inTransaction(
                () -> stored.insert(new Rater(first.pseudonym()), "another", null, null)))
        .isEmpty();
  }

  @Test
  void warmUpAndLanguageAreKept() {
    RaterId id = raters.begin(null).rater().id();
    assertThat(raters.find(id).orElseThrow().isWarmedUp()).isFalse();

    raters.warmedUp(id);
    KnownRater warm = raters.find(id).orElseThrow();
    raters.warmedUp(id);
    raters.speaks(id, "de");

    KnownRater now = raters.find(id).orElseThrow();
    assertThat(now.warmedUpAt()).isNotNull().isEqualTo(warm.warmedUpAt());
    assertThat(now.language()).isEqualTo("de");
    assertThatThrownBy(() -> raters.speaks(id, "x".repeat(21)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsWrittenIsWrittenInATransaction() {
    assertThatThrownBy(() -> stored.lock(new RaterId(1)))
        .isInstanceOf(IllegalTransactionStateException.class);
  }
}
