package amalgam.ui.component;

import amalgam.concept.ConceptSpace;
import amalgam.creativity.Assessment;
import amalgam.leaderboard.JudgedProposal;
import amalgam.ui.wording.Numbers;
import amalgam.ui.wording.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A few proposals, each with what became of it and the way to its page. */
public class ProposalList extends UnorderedList {

  private ProposalList(
      List<JudgedProposal> proposals,
      Optional<ConceptSpace> space,
      int most,
      Function<JudgedProposal, Component> heading) {
    addClassName("proposals");
    if (proposals.isEmpty()) {
      add(new ListItem("None is judged yet."));
    }
    Set<Object> seen = new HashSet<>();
    proposals.stream()
        .filter(proposal -> seen.add(identity(proposal)))
        .limit(most)
        .forEach(proposal -> add(item(proposal, space, heading.apply(proposal))));
  }

  /** The same words to the same prompt, under another setting, are the same to a reader. */
  private static Object identity(JudgedProposal proposal) {
    return List.of(
        proposal.contestant().id(),
        proposal.prompt().id(),
        proposal.proposal().walk(),
        proposal.proposal().idea());
  }

  /**
   * The first few different proposals of one contestant, told apart by what was asked.
   *
   * @param space where they walk, if it is there
   */
  public static ProposalList ofOneContestant(
      List<JudgedProposal> proposals, Optional<ConceptSpace> space, int most) {
    return new ProposalList(proposals, space, most, proposal -> Wording.prompt(proposal.prompt()));
  }

  /**
   * The first few different proposals for one prompt, told apart by who answered.
   *
   * @param space where they walk, if it is there
   */
  public static ProposalList ofOnePrompt(
      List<JudgedProposal> proposals, Optional<ConceptSpace> space, int most) {
    return new ProposalList(proposals, space, most, ProposalList::author);
  }

  private static Component author(JudgedProposal proposal) {
    Span author =
        new Span(
            "%s, %s"
                .formatted(proposal.contestant().name(), proposal.entrant().decoding().label()));
    author.addClassName("sentence");
    return author;
  }

  private static ListItem item(
      JudgedProposal proposal, Optional<ConceptSpace> space, Component heading) {
    Span quiet = new Span(verdict(proposal));
    quiet.addClassName("quiet");
    Anchor link =
        new Anchor("proposal/" + proposal.proposal().id(), AnswerWords.of(proposal, space));
    return new ListItem(heading, link, quiet);
  }

  private static String verdict(JudgedProposal proposal) {
    Assessment assessment = proposal.assessment();
    if (assessment == null) {
      return "not judged yet";
    }
    return assessment.gate().isSatisfied()
        ? "U·N = " + Numbers.number(assessment.creativity())
        : assessment.gate().phrase(proposal.prompt().task());
  }
}
