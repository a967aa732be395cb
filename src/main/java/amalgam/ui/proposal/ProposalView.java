package amalgam.ui.proposal;

import amalgam.concept.SpaceCatalog;
import amalgam.concept.TaskKind;
import amalgam.creativity.Assessment;
import amalgam.leaderboard.JudgedProposal;
import amalgam.leaderboard.Proposals;
import amalgam.leaderboard.Proposals.Order;
import amalgam.leaderboard.Proposals.Query;
import amalgam.tournament.ProposalId;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.Tournaments;
import amalgam.ui.component.Page;
import amalgam.ui.component.ProposalList;
import amalgam.ui.component.WalkDrawing;
import amalgam.ui.component.WalkGraph;
import amalgam.ui.component.WalkSentence;
import amalgam.ui.wording.Numbers;
import amalgam.ui.wording.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;

/** One proposal: what was asked, what was answered, and where it failed. */
@Route("proposal")
@AnonymousAllowed
class ProposalView extends Div implements HasUrlParameter<Long>, HasDynamicTitle {

  /** Most answers of others to show, and to read: many say the same. */
  private static final int OTHERS = 8;

  private static final int READ = 100;

  private final Proposals proposals;
  private final Tournaments tournaments;
  private final SpaceCatalog spaces;

  private String title = "";

  ProposalView(Proposals proposals, Tournaments tournaments, SpaceCatalog spaces) {
    this.proposals = proposals;
    this.tournaments = tournaments;
    this.spaces = spaces;
  }

  @Override
  public void setParameter(BeforeEvent event, Long id) {
    JudgedProposal found = proposals.find(new ProposalId(id)).orElseThrow(() -> missing(id));
    Tournament tournament =
        tournaments.visible(found.entrant().tournament()).orElseThrow(() -> missing(id));
    TournamentPrompt prompt = found.prompt();
    boolean isBlend = prompt.task() == TaskKind.BLEND;
    title =
        (isBlend ? "A blend of %s and %s" : "From %s to %s")
            .formatted(prompt.start(), prompt.end());
    Page.fill(
        this,
        Page.head(title, ""),
        asked(found, tournament),
        isBlend ? idea(found) : walk(found, tournament));
    Assessment assessment = found.assessment();
    if (assessment == null) {
      add(Page.empty("It is not judged yet; its gates and measures will stand here."));
    } else {
      Div judged =
          new Div(
              Page.section("Gates", new GateLadder(prompt.task(), assessment.gate())),
              Page.section(
                  "Measures", isBlend ? measuresOfIdea(assessment) : measures(assessment, prompt)));
      judged.addClassName("judged");
      add(judged);
    }
    add(Page.section("How it was made", origin(found)), others(found, tournament));
  }

  private static NotFoundException missing(long id) {
    return new NotFoundException("There is no proposal %d.".formatted(id));
  }

  private static Component asked(JudgedProposal found, Tournament tournament) {
    Paragraph by =
        new Paragraph(
            new Anchor("model/" + found.contestant().id(), found.contestant().name()),
            new Span(" (%s) was asked in ".formatted(found.entrant().decoding().label())),
            new Anchor("tournament/" + tournament.id(), tournament.name()),
            new Span(":"));
    by.addClassName("quiet");
    Div asked = new Div(by, Wording.prompt(found.prompt()));
    asked.addClassName("asked");
    return asked;
  }

  private Component walk(JudgedProposal found, Tournament tournament) {
    Optional<WalkDrawing> drawing =
        spaces
            .find(tournament.spaceId())
            .flatMap(space -> WalkDrawing.of(space, found.proposal().walk()));
    return drawing
        .<Component>map(
            walk -> Page.section("The walk", new WalkSentence(walk), new WalkGraph(walk)))
        .orElseGet(
            () ->
                Page.section(
                    "The walk", new Paragraph("The answer is no walk; it stands below as given.")));
  }

  private static Component idea(JudgedProposal found) {
    Paragraph text =
        new Paragraph(
            found.proposal().idea().isEmpty()
                ? "The answer holds no idea; it stands below as given."
                : found.proposal().idea());
    text.addClassName("idea");
    return Page.section("The idea", text);
  }

  private static DescriptionList measuresOfIdea(Assessment assessment) {
    DescriptionList facts = Page.facts();
    Page.fact(
        facts, "Novelty N, distance to the nearer concept", Numbers.number(assessment.novelty()));
    Page.fact(facts, "Utility U", Numbers.number(assessment.utility()));
    Page.fact(facts, "Creativity U·N", Numbers.number(assessment.creativity()));
    return facts;
  }

  private static DescriptionList measures(Assessment assessment, TournamentPrompt prompt) {
    DescriptionList facts = Page.facts();
    Page.fact(facts, "Hops h", Numbers.count(assessment.hops()));
    Page.fact(facts, "Mean surprise S", Numbers.nats(assessment.surprise()));
    Page.fact(facts, "Novelty N", Numbers.nats(assessment.novelty()));
    Double ceiling = prompt.ceilingNovelty();
    Page.fact(
        facts,
        "Best possible N",
        ceiling == null ? "no walk satisfies this prompt" : Numbers.nats(ceiling));
    Page.fact(facts, "Utility U", Numbers.number(assessment.utility()));
    Page.fact(facts, "Constraints met", Numbers.share(assessment.softUtility()));
    Page.fact(facts, "Creativity U·N", Numbers.number(assessment.creativity()));
    return facts;
  }

  private static Component origin(JudgedProposal found) {
    DescriptionList facts = Page.facts();
    Page.fact(facts, "Decoding", found.entrant().decoding().label());
    Page.fact(facts, "Level", Integer.toString(found.prompt().level()));
    Page.fact(facts, "Answer", "number %d to this prompt".formatted(found.proposal().sample() + 1));
    Page.fact(facts, "Seed", new Code(Long.toString(found.proposal().seed())));
    Pre answer = new Pre(found.proposal().answer());
    answer.getElement().setAttribute("tabindex", "0");
    return new Div(facts, answer);
  }

  private Component others(JudgedProposal found, Tournament tournament) {
    List<JudgedProposal> others =
        proposals
            .find(
                new Query(tournament.id(), null, found.prompt().id(), null, Order.MOST_CREATIVE),
                0,
                READ)
            .stream()
            .filter(other -> !other.proposal().id().equals(found.proposal().id()))
            .toList();
    return Page.section(
        "Others on the same prompt",
        ProposalList.ofOnePrompt(others, spaces.find(tournament.spaceId()), OTHERS));
  }

  @Override
  public String getPageTitle() {
    return title + " · Amalgam";
  }
}
