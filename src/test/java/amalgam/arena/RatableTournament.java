package amalgam.arena;

import amalgam.concept.SpaceCatalog;
import amalgam.concept.space.LabelDistribution;
import amalgam.concept.space.LettersSpace;
import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantKind;
import amalgam.contestant.DecodingSettings;
import amalgam.creativity.Assessment;
import amalgam.creativity.Gate;
import amalgam.platform.definition.DefinitionReader;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.NewTournament;
import amalgam.tournament.PromptId;
import amalgam.tournament.Proposal;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentDefinition;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.TournamentRepository;
import amalgam.tournament.TournamentStatus;
import amalgam.tournament.play.BlockRepository;
import amalgam.tournament.play.BlockState;
import amalgam.tournament.play.Judgement;
import amalgam.tournament.play.ProposalBlock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A public, running tournament whose entrants have one judged proposal to each prompt, all with
 * different walks.
 */
public record RatableTournament(
    Repositories repositories,
    TournamentId id,
    List<Entrant> entrants,
    Map<EntrantId, List<Proposal>> stored) {

  /** One in which every proposal is valid. */
  public static RatableTournament in(Repositories repositories, int entrants, int prompts) {
    return in(repositories, entrants, prompts, entrant -> Gate.NONE);
  }

  /**
   * One in which each entrant fails at one gate.
   *
   * @param gates by the entrant's ordinal
   */
  public static RatableTournament in(
      Repositories repositories, int entrants, int prompts, IntFunction<Gate> gates) {
    TournamentRepository tournaments = repositories.get(TournamentRepository.class);
    TournamentId id =
        repositories.inTransaction(
            () -> tournaments.insert(definition(repositories, entrants)).id());
    RatableTournament ratable =
        new RatableTournament(repositories, id, tournaments.entrants(id), new HashMap<>());
    repositories.inTransaction(
        () -> {
          tournaments.insertPrompts(
              id, IntStream.range(0, prompts).mapToObj(RatableTournament::prompt).toList());
          repositories.get(BlockRepository.class).insert(ratable.blocks(prompts));
          return tournaments.changeStatus(
              id, TournamentStatus.DRAFT, TournamentStatus.RUNNING, null);
        });
    ratable.entrants().forEach(entrant -> ratable.play(entrant, gates.apply(entrant.ordinal())));
    return ratable;
  }

  private static NewTournament definition(Repositories repositories, int count) {
    repositories
        .get(SpaceCatalog.class)
        .store(new LettersSpace("stored", 12, 2, 5, 6, new LabelDistribution(1), 3).build());
    List<NewTournament.NewEntrant> entrants =
        IntStream.range(0, count)
            .mapToObj(
                number ->
                    new NewTournament.NewEntrant(
                        new Contestant(
                            "ratable-" + number,
                            "Ratable " + number,
                            "Ratable",
                            ContestantKind.BASELINE,
                            null,
                            null),
                        DecodingSettings.GREEDY,
                        1))
            .toList();
    String text = "{ name: Ratable, space: stored, entrants: [{ contestants: [any] }] }";
    return new NewTournament(
        DefinitionReader.read("tournament", text, TournamentDefinition.class), text, entrants);
  }

  private static TournamentPrompt prompt(int ordinal) {
    return new TournamentPrompt(
        new PromptId(0),
        ordinal,
        ordinal,
        1,
        "a" + ordinal,
        "b",
        List.of(),
        List.of(),
        0,
        null,
        null);
  }

  private List<ProposalBlock> blocks(int prompts) {
    return entrants.stream()
        .map(
            entrant ->
                new ProposalBlock(0, id, entrant.id(), 0, 0, prompts, prompts, BlockState.PLANNED))
        .toList();
  }

  private void play(Entrant entrant, Gate gate) {
    BlockRepository blocks = repositories.get(BlockRepository.class);
    ProposalBlock block = blocks.open(entrant.id()).getFirst();
    repositories.inTransaction(
        () -> {
          blocks.storeProposals(block, answers(entrant));
          return true;
        });
    ProposalBlock proposed = blocks.find(block.id()).orElseThrow();
    stored.put(entrant.id(), blocks.proposals(block));
    Assessment assessment =
        new Assessment(
            gate,
            1,
            1,
            gate.isWellFormed() ? 2 + entrant.ordinal() : Double.NaN,
            gate.isSatisfied() ? 1 : 0,
            1,
            gate.isSatisfied() ? 2 + entrant.ordinal() : 0);
    Map<ProposalId, Assessment> assessments =
        proposals(entrant).stream()
            .map(Proposal::id)
            .collect(Collectors.toMap(Function.identity(), proposal -> assessment));
    repositories.inTransaction(
        () -> {
          blocks.storeJudgement(proposed, new Judgement(assessments, List.of(), Map.of()));
          return true;
        });
  }

  private List<Proposal> answers(Entrant entrant) {
    return prompts().stream()
        .map(
            prompt -> {
              String walk = "%s|r%d|b".formatted(prompt.start(), entrant.ordinal());
              return new Proposal(new ProposalId(0), entrant.id(), prompt.id(), 0, 1, walk, walk);
            })
        .toList();
  }

  /** An entrant's proposals, in the order of the prompts. */
  public List<Proposal> proposals(Entrant entrant) {
    return stored.getOrDefault(entrant.id(), List.of());
  }

  /** Its prompts as they are stored. */
  public List<TournamentPrompt> prompts() {
    return repositories.get(TournamentRepository.class).prompts(id);
  }
}
