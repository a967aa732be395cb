package amalgam.arena;

import amalgam.concept.SpaceCatalog;
import amalgam.concept.space.LabelDistribution;
import amalgam.concept.space.LettersSpace;
import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantKind;
import amalgam.contestant.DecodingSettings;
import amalgam.platform.definition.DefinitionReader;
import amalgam.tournament.Entrant;
import amalgam.tournament.NewTournament;
import amalgam.tournament.PromptId;
import amalgam.tournament.Proposal;
import amalgam.tournament.ProposalId;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentDefinition;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.TournamentRepository;
import amalgam.tournament.TournamentStatus;
import amalgam.tournament.play.BlockRepository;
import amalgam.tournament.play.BlockState;
import amalgam.tournament.play.ProposalBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A running tournament that nobody plays: two entrants with two samples each, four prompts in two
 * bundles of two levels, and a block for each entrant and bundle.
 */
public record StoredTournament(
    Repositories repositories, Tournament tournament, List<Entrant> entrants) {

  /** Its definition. */
  public static final String DEFINITION =
      """
      name: Stored
      space: stored
      samplesPerPrompt: 2
      entrants: [{ contestants: [one, other] }]
      """;

  /** Stores a new one. */
  public static StoredTournament in(Repositories repositories) {
    TournamentRepository tournaments = repositories.get(TournamentRepository.class);
    Tournament draft =
        repositories.inTransaction(() -> tournaments.insert(definition(repositories)));
    TournamentId id = draft.id();
    repositories.inTransaction(
        () -> tournaments.changeStatus(id, TournamentStatus.DRAFT, TournamentStatus.RUNNING, null));
    StoredTournament stored =
        new StoredTournament(
            repositories, tournaments.find(id).orElseThrow(), tournaments.entrants(id));
    repositories.inTransaction(
        () -> {
          tournaments.insertPrompts(id, IntStream.range(0, 4).mapToObj(stored::prompt).toList());
          repositories.get(BlockRepository.class).insert(stored.cut());
          return true;
        });
    return stored;
  }

  private static NewTournament definition(Repositories repositories) {
    repositories
        .get(SpaceCatalog.class)
        .store(new LettersSpace("stored", 12, 2, 5, 6, new LabelDistribution(1), 3).build());
    List<NewTournament.NewEntrant> entrants =
        IntStream.of(1, 2)
            .mapToObj(
                number ->
                    new NewTournament.NewEntrant(
                        new Contestant(
                            "stored-" + number,
                            "No. " + number,
                            "Stored",
                            ContestantKind.BASELINE,
                            null,
                            null),
                        new DecodingSettings(1, 0, 1, false, 1),
                        2))
            .toList();
    return new NewTournament(
        DefinitionReader.read("tournament", DEFINITION, TournamentDefinition.class),
        DEFINITION,
        entrants);
  }

  private TournamentPrompt prompt(int ordinal) {
    return new TournamentPrompt(
        new PromptId(0),
        ordinal,
        ordinal / 2,
        1 + ordinal % 2,
        "a" + ordinal,
        "b",
        List.of(),
        List.of("r1", "r2"),
        0.25,
        null,
        null);
  }

  private List<ProposalBlock> cut() {
    List<ProposalBlock> blocks = new ArrayList<>();
    for (Entrant entrant : entrants) {
      for (int bundle = 0; bundle < 2; bundle++) {
        int first = 2 * bundle;
        blocks.add(
            new ProposalBlock(
                0, id(), entrant.id(), bundle, first, first + 2, 4, BlockState.PLANNED));
      }
    }
    return blocks;
  }

  public TournamentId id() {
    return tournament.id();
  }

  /** Its prompts as they are stored. */
  public List<TournamentPrompt> prompts() {
    return repositories.get(TournamentRepository.class).prompts(id());
  }

  /** Its open blocks, all entrants' first ones before anyone's second. */
  public List<ProposalBlock> open() {
    BlockRepository blocks = repositories.get(BlockRepository.class);
    return entrants.stream()
        .flatMap(entrant -> blocks.open(entrant.id()).stream())
        .sorted(Comparator.comparingInt(ProposalBlock::ordinal))
        .toList();
  }

  /** An answer to every prompt and sample of a block, each with its own text. */
  public List<Proposal> answers(ProposalBlock block, String text) {
    List<Proposal> answers = new ArrayList<>();
    for (TournamentPrompt prompt : prompts().subList(block.firstPrompt(), block.lastPrompt())) {
      for (int sample = 0; sample < 2; sample++) {
        String answer = "%s %d.%d".formatted(text, prompt.ordinal(), sample);
        long seed = Long.MIN_VALUE + 10 * prompt.ordinal() + sample;
        answers.add(
            new Proposal(
                new ProposalId(0), block.entrant(), prompt.id(), sample, seed, "a|r1|b", answer));
      }
    }
    return answers;
  }
}
