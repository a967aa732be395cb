package amalgam.tournament.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amalgam.arena.Repositories;
import amalgam.arena.StoredTournament;
import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantKind;
import amalgam.contestant.DecodingSettings;
import amalgam.platform.definition.DefinitionReader;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.EntrantRegister;
import amalgam.tournament.NewTournament;
import amalgam.tournament.NewTournament.NewEntrant;
import amalgam.tournament.PromptCounts;
import amalgam.tournament.PromptId;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentDefinition;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.TournamentRepository;
import amalgam.tournament.TournamentStatus;
import amalgam.tournament.Visibility;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.IllegalTransactionStateException;

/** What everybody relies on who keeps a tournament. */
abstract class TournamentRepositoryContract {

  private static final DecodingSettings DECODING =
      new DecodingSettings(0.1, 40, Math.nextDown(0.95), true, 3);
  private static final String TEXT =
      """
      name: "Ärger & 猫 🜚 '; \\\\"
      space: stored
      visibility: private
      seed: -9223372036854775808
      samplesPerPrompt: 7
      rules: { hopBudget: 9, allowRevisits: true }
      weights: { alphaHops: 0.1, alphaSurprise: 999.9999999999999, alphaInclusion: 4.9E-324 }
      entrants: [{ contestants: [one] }]
      """;

  private final Repositories repositories;
  private final TournamentRepository tournaments;
  private final EntrantRegister register;

  TournamentRepositoryContract(Repositories repositories) {
    this.repositories = repositories;
    this.tournaments = repositories.get(TournamentRepository.class);
    this.register = repositories.get(EntrantRegister.class);
    StoredTournament.in(repositories);
  }

  @Test
  void aTournamentComesBackAsItWasStored() {
    Tournament stored = insert(contestant(null));
    assertThat(tournaments.find(stored.id())).contains(stored);
    assertThat(stored.name()).isEqualTo("Ärger & 猫 🜚 '; \\");
    assertThat(stored.definition()).isEqualTo(TEXT);
    assertThat(stored.spaceId()).isEqualTo("stored");
    assertThat(stored.status()).isEqualTo(TournamentStatus.DRAFT);
    assertThat(stored.statusReason()).isNull();
    assertThat(stored.visibility()).isEqualTo(Visibility.PRIVATE);
    assertThat(stored.settings()).isEqualTo(definition().settings());
  }

  @Test
  void timesAreKeptToTheMicrosecond() {
    for (String time :
        List.of(
            "2026-11-23T00:00:00.123456Z", "1999-12-31T23:59:59.999999Z", "2026-03-29T01:30:00Z")) {
      Clock clock = Clock.fixed(Instant.parse(time), ZoneId.of("Pacific/Kiritimati"));
      var then = new JooqTournamentRepository(repositories.get(DSLContext.class), clock);
      Tournament stored = repositories.inTransaction(() -> then.insert(draft(contestant(1L))));
      assertThat(stored.createdAt()).isEqualTo(time);
      assertThat(stored.statusAt()).isEqualTo(time);
    }
  }

  @Test
  void theNewestComesFirst() {
    Tournament older = insert(contestant(null));
    Tournament newer = insert(contestant(null));
    assertThat(tournaments.all()).containsSubsequence(newer, older);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    TournamentId nowhere = new TournamentId(Long.MAX_VALUE);
    assertThat(tournaments.find(nowhere)).isEmpty();
    assertThat(tournaments.entrants(nowhere)).isEmpty();
    assertThat(tournaments.prompts(nowhere)).isEmpty();
    assertThat(tournaments.contestants(nowhere)).isEmpty();
    assertThat(tournaments.contestant("nobody")).isEmpty();
    assertThat(tournaments.promptCounts(nowhere)).isEqualTo(new PromptCounts(0, 0));
    assertThat(tournaments.isPlanned(nowhere)).isFalse();
  }

  @Test
  void entrantsComeBackInTheirOrderWithTheirSettings() {
    Contestant first = contestant(null);
    Contestant second = contestant(Long.MAX_VALUE);
    Tournament stored = insert(second, first, second);
    List<Entrant> entrants = tournaments.entrants(stored.id());
    assertThat(entrants.stream().map(Entrant::contestantId))
        .containsExactly(second.id(), first.id(), second.id());
    assertThat(entrants.stream().map(Entrant::ordinal)).containsExactly(0, 1, 2);
    assertThat(entrants)
        .allSatisfy(one -> assertThat(one.decoding()).isEqualTo(DECODING))
        .allSatisfy(one -> assertThat(one.samples()).isEqualTo(5))
        .noneMatch(Entrant::isWithdrawn);
    assertThat(tournaments.contestants(stored.id())).containsExactlyInAnyOrder(first, second);
    assertThat(tournaments.contestant(first.id())).contains(first);
  }

  @Test
  void aContestantStaysAsItFirstEntered() {
    Contestant first = contestant(3L);
    insert(first);
    insert(new Contestant(first.id(), "Renamed", "Other", ContestantKind.BASELINE, null, null));
    assertThat(tournaments.contestant(first.id())).contains(first);
  }

  @Test
  void aTournamentIsStoredInItsCallersTransactionOrNotAtAll() {
    assertThatThrownBy(() -> tournaments.insert(draft(contestant(null))))
        .isInstanceOf(IllegalTransactionStateException.class);
    Contestant contestant = contestant(null);
    List<Tournament> before = tournaments.all();
    assertThatThrownBy(
            () ->
                repositories.inTransaction(
                    () -> {
                      tournaments.insert(draft(contestant));
                      throw new IllegalStateException("on purpose");
                    }))
        .hasMessage("on purpose");
    assertThat(tournaments.all()).isEqualTo(before);
    assertThat(tournaments.contestant(contestant.id())).isEmpty();
  }

  @Test
  void promptsComeBackInTheirOrder() {
    Tournament stored = insert(contestant(null));
    TournamentPrompt full =
        new TournamentPrompt(
            new PromptId(0),
            1,
            1,
            3,
            "café au lait",
            "猫 🜚",
            List.of("is a", "part of"),
            List.of("has ‘kind’"),
            1.0 / 3,
            0.1 + 0.2,
            "a|r|b ".repeat(50_000));
    TournamentPrompt bare = bare(0);
    insertPrompts(stored, List.of(full, bare));
    assertThat(tournaments.prompts(stored.id()))
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
        .containsExactly(bare, full);
    assertThat(tournaments.promptCounts(stored.id())).isEqualTo(new PromptCounts(2, 3));
    assertThat(tournaments.isPlanned(stored.id())).isTrue();
  }

  @Test
  void twoPromptsInOnePlaceAreRefusedAndNoneIsStored() {
    Tournament stored = insert(contestant(null));
    List<TournamentPrompt> prompts =
        IntStream.of(0, 1, 1).mapToObj(ordinal -> bare(ordinal)).toList();
    assertThatThrownBy(() -> insertPrompts(stored, prompts))
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThat(tournaments.isPlanned(stored.id())).isFalse();
  }

  @Test
  void aStatusChangesFromWhereItStandsAndSaysWhy() {
    TournamentId id = insert(contestant(null)).id();
    assertThat(changeStatus(id, TournamentStatus.DRAFT, TournamentStatus.RUNNING, null)).isTrue();
    assertThat(changeStatus(id, TournamentStatus.DRAFT, TournamentStatus.RUNNING, null)).isFalse();
    assertThat(changeStatus(id, TournamentStatus.RUNNING, TournamentStatus.PAUSED, "猫")).isTrue();
    Tournament paused = tournaments.find(id).orElseThrow();
    assertThat(paused.status()).isEqualTo(TournamentStatus.PAUSED);
    assertThat(paused.statusReason()).isEqualTo("猫");
    assertThat(paused.statusAt()).isAfterOrEqualTo(paused.createdAt());
    assertThatThrownBy(
            () -> changeStatus(id, TournamentStatus.PAUSED, TournamentStatus.FINISHED, null))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aReasonOfAnyLengthAndContentIsStored() {
    Tournament stored = insert(contestant(null));
    Entrant entrant = tournaments.entrants(stored.id()).getFirst();
    withdraw(entrant, "🜚".repeat(5000));
    assertThat(tournaments.entrants(stored.id()).getFirst().withdrawalReason())
        .startsWith("🜚🜚🜚")
        .endsWith("…");
    Tournament other = insert(contestant(null));
    withdraw(tournaments.entrants(other.id()).getFirst(), "a\0b\uD83D");
    assertThat(tournaments.entrants(other.id()).getFirst().withdrawalReason())
        .isEqualTo("a\uFFFDb\uFFFD");
  }

  @Test
  void whoIsWithdrawnStaysThereAndIsWithdrawnOnce() {
    Tournament stored = insert(contestant(null), contestant(null));
    Entrant first = tournaments.entrants(stored.id()).getFirst();
    assertThat(withdraw(first, "tired")).isTrue();
    assertThat(withdraw(first, "again")).isFalse();
    assertThat(tournaments.entrant(first.id()).orElseThrow().withdrawalReason()).isEqualTo("tired");
    assertThat(tournaments.entrants(stored.id())).hasSize(2);
    assertThat(tournaments.entrants(stored.id()).getLast().isWithdrawn()).isFalse();
  }

  @Test
  void furtherEntrantsComeAfterThoseThatAreThere() {
    Tournament stored = insert(contestant(null));
    Contestant late = contestant(7L);
    List<Entrant> added =
        repositories.inTransaction(
            () ->
                tournaments.insertEntrants(
                    stored.id(), List.of(new NewEntrant(late, DECODING, 2))));
    assertThat(added).hasSize(1);
    assertThat(added.getFirst().ordinal()).isEqualTo(1);
    assertThat(added.getFirst().fingerprint()).isEqualTo("f1");
    assertThat(tournaments.entrants(stored.id())).endsWith(added.getFirst());
  }

  @Test
  void whatMustNotHappenAloneNeedsATransaction() {
    TournamentId id = insert(contestant(null)).id();
    EntrantId entrant = tournaments.entrants(id).getFirst().id();
    assertThatThrownBy(() -> tournaments.lock(id))
        .isInstanceOf(IllegalTransactionStateException.class);
    assertThatThrownBy(() -> register.withdraw(entrant, "alone", false))
        .isInstanceOf(IllegalTransactionStateException.class);
    assertThatThrownBy(
            () ->
                tournaments.changeStatus(
                    id, TournamentStatus.DRAFT, TournamentStatus.RUNNING, null))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  private boolean changeStatus(
      TournamentId id, TournamentStatus from, TournamentStatus to, String reason) {
    return repositories.inTransaction(() -> tournaments.changeStatus(id, from, to, reason));
  }

  private boolean withdraw(Entrant entrant, String reason) {
    return repositories.inTransaction(() -> register.withdraw(entrant.id(), reason, false));
  }

  private Tournament insert(Contestant... contestants) {
    return repositories.inTransaction(() -> tournaments.insert(draft(contestants)));
  }

  private void insertPrompts(Tournament tournament, List<TournamentPrompt> prompts) {
    repositories.inTransaction(
        () -> {
          tournaments.insertPrompts(tournament.id(), prompts);
          return true;
        });
  }

  private static TournamentPrompt bare(int ordinal) {
    return new TournamentPrompt(
        new PromptId(0), ordinal, 0, 1, "a", "b", List.of(), List.of(), 0, null, null);
  }

  private static TournamentDefinition definition() {
    return DefinitionReader.read("tournament", TEXT, TournamentDefinition.class);
  }

  private static NewTournament draft(Contestant... contestants) {
    List<NewEntrant> entrants =
        List.of(contestants).stream().map(one -> new NewEntrant(one, DECODING, 5)).toList();
    return new NewTournament(definition(), TEXT, entrants);
  }

  private static Contestant contestant(Long parameters) {
    return new Contestant(
        "c" + UUID.randomUUID(), "Größe 猫", "Fämily", ContestantKind.TRANSFORMER, parameters, "f1");
  }
}
