package amalgam.ui.judge;

import amalgam.leaderboard.agreement.Calibration;
import amalgam.rating.BoardJudges.Decision;
import amalgam.rating.FeedingJudges;
import amalgam.rating.Judge;
import amalgam.rating.VoteException;
import amalgam.tournament.TournamentId;
import amalgam.ui.component.InputLine;
import amalgam.ui.component.Moment;
import amalgam.ui.component.Page;
import amalgam.ui.component.Permission;
import amalgam.ui.component.PlainTable;
import amalgam.ui.component.WebForm;
import amalgam.ui.tournament.Someone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which automated judges' votes make the board's ratings, who decided it, and the form to do so.
 */
class FeedingPart extends Div {

  private static final String NOBODY = "No automated judge feeds the board.";
  private static final String USUAL =
      "Nobody has decided anything: the panel feeds the board where there is one, else every judge.";
  private static final int LONGEST_REASON = 300;

  private final TournamentId tournament;
  private final FeedingJudges judges;
  private final Paragraph now = new Paragraph();
  private final Div form = new Div();
  private final Div history = new Div();
  private List<Judge> offered = List.of();

  FeedingPart(TournamentId tournament, FeedingJudges judges) {
    this.tournament = tournament;
    this.judges = judges;
    addClassName("feeding");
    add(now, form, history);
  }

  /** Shows what holds; a form that somebody is filling stays as it is. */
  void show(Calibration calibration) {
    now.setText(
        calibration.feeding().isEmpty()
            ? NOBODY
            : "The board's automated ratings are made of the votes of "
                + calibration.feeding().stream().map(Judge::id).collect(Collectors.joining(", "))
                + ".");
    if (Permission.RUN_TOURNAMENTS.isGranted() && !calibration.voting().equals(offered)) {
      offered = calibration.voting();
      Page.fill(form, form(calibration));
    }
    Page.fill(
        history,
        calibration.decisions().isEmpty() ? new Paragraph(USUAL) : table(calibration.decisions()));
  }

  private WebForm form(Calibration calibration) {
    Set<String> chosen = new HashSet<>();
    calibration.feeding().forEach(judge -> chosen.add(judge.id()));
    FieldSet boxes = new FieldSet("Judges that feed the board");
    boxes.addClassName("choices");
    calibration.voting().forEach(judge -> boxes.add(box(judge.id(), chosen)));
    InputLine reason =
        new InputLine("Why", "text", "reason", "off")
            .withHint("It is kept and shown with the decision.")
            .withLongest(LONGEST_REASON);
    NativeButton act = new NativeButton("Have these feed the board");
    act.getElement().setAttribute("type", "submit");
    act.addClassName("primary");
    WebForm web = new WebForm();
    web.onSubmit(() -> decide(chosen, reason));
    web.add(boxes, reason, act);
    return web;
  }

  private static Span box(String judge, Set<String> chosen) {
    String id = "judge-" + UUID.randomUUID();
    Element box = new Element("input");
    box.setAttribute("type", "checkbox");
    box.setAttribute("id", id);
    box.setAttribute("checked", chosen.contains(judge));
    box.addEventListener(
            "change",
            event -> {
              if (event.getEventData().path("element.checked").asBoolean()) {
                chosen.add(judge);
              } else {
                chosen.remove(judge);
              }
            })
        .addEventData("element.checked");
    NativeLabel label = new NativeLabel(judge);
    label.setFor(id);
    Span option = new Span();
    option.addClassName("choice");
    option.getElement().appendChild(box, new Div(label).getElement());
    return option;
  }

  private void decide(Set<String> chosen, InputLine reason) {
    reason.calmDown();
    if (reason.value().isBlank()) {
      reason.complain("Say why, in a few words.");
      return;
    }
    try {
      judges.decide(tournament, Set.copyOf(chosen), Someone.here(reason.value()));
      reason.write("");
    } catch (VoteException e) {
      reason.complain(String.valueOf(e.getMessage()));
    }
  }

  private static PlainTable table(List<Decision> decisions) {
    PlainTable table =
        new PlainTable("What was decided, the latest first", "When", "Judges", "By whom", "Why");
    for (Decision decision : decisions) {
      table.addRow(
          new Moment(decision.at()),
          PlainTable.words(
              decision.judges().isEmpty()
                  ? "none"
                  : String.join(", ", new TreeSet<>(decision.judges()))),
          PlainTable.words(decision.who()),
          PlainTable.words(decision.reason()));
    }
    return table;
  }
}
