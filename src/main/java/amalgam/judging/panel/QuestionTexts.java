package amalgam.judging.panel;

import amalgam.concept.ConceptSpace;
import amalgam.concept.SpaceCatalog;
import amalgam.judging.IdeaTask;
import amalgam.judging.Question;
import amalgam.judging.QuestionKind;
import amalgam.judging.Rubric;
import amalgam.judging.WalkTask;
import amalgam.rating.assignment.ComparableProposals;
import amalgam.rating.assignment.ComparableProposals.Revealed;
import amalgam.tournament.PromptId;
import amalgam.tournament.Proposal;
import amalgam.tournament.ProposalId;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.TournamentRepository;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts questions about the proposals of a tournament in words. */
@Component
class QuestionTexts {

  private final TournamentRepository tournaments;
  private final SpaceCatalog spaces;
  private final ComparableProposals proposals;

  QuestionTexts(
      TournamentRepository tournaments, SpaceCatalog spaces, ComparableProposals proposals) {
    this.tournaments = tournaments;
    this.spaces = spaces;
    this.proposals = proposals;
  }

  /** The text of every question about those proposals. */
  Function<Question, String> about(Bench bench, Collection<ProposalId> shown) {
    Map<PromptId, TournamentPrompt> prompts =
        tournaments.prompts(bench.tournament().id()).stream()
            .collect(Collectors.toMap(TournamentPrompt::id, Function.identity()));
    Map<ProposalId, Revealed> stored = proposals.revealed(shown);
    Rubric rubric = rubric(bench.tournament());
    return question -> {
      TournamentPrompt prompt = Objects.requireNonNull(prompts.get(question.prompt()));
      String left = Objects.requireNonNull(stored.get(question.left())).walk();
      String right = Objects.requireNonNull(stored.get(question.right())).walk();
      return question.kind() == QuestionKind.PAIRWISE
          ? rubric.comparing(question.axis(), prompt, left, right)
          : rubric.grading(question.axis(), prompt, left);
    };
  }

  /** The text of every question whether ideas that nobody else has seen yet pass. */
  Function<Question, String> aboutIdeas(Bench bench, Collection<Proposal> ideas) {
    Map<PromptId, TournamentPrompt> prompts =
        tournaments.prompts(bench.tournament().id()).stream()
            .collect(Collectors.toMap(TournamentPrompt::id, Function.identity()));
    Map<ProposalId, String> texts =
        ideas.stream().collect(Collectors.toMap(Proposal::id, Proposal::idea));
    Rubric rubric = rubric(bench.tournament());
    return question ->
        rubric.accepting(
            Objects.requireNonNull(prompts.get(question.prompt())),
            texts.getOrDefault(question.left(), ""));
  }

  private Rubric rubric(Tournament tournament) {
    ConceptSpace space = spaces.get(tournament.spaceId());
    return new Rubric(
        switch (tournament.task()) {
          case WALK -> new WalkTask(space);
          case BLEND -> new IdeaTask(space);
        });
  }
}
