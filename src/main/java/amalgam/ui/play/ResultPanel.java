package amalgam.ui.play;

import amalgam.concept.ConceptSpace;
import amalgam.concept.TaskKind;
import amalgam.creativity.Assessment;
import amalgam.creativity.Gate;
import amalgam.leaderboard.JudgedProposal;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentPrompt;
import amalgam.ui.component.AnswerWords;
import amalgam.ui.component.WalkDrawing;
import amalgam.ui.component.WalkGraph;
import amalgam.ui.component.WalkSentence;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** What became of a walk, and how it stands beside others. */
class ResultPanel extends Section {

  private final Answers answers;
  private final Tournament tournament;
  private final ConceptSpace space;
  private final NativeButton next;

  /**
   * @param goOn leads to the next prompt
   */
  ResultPanel(Answers answers, Tournament tournament, ConceptSpace space, Runnable goOn) {
    this.answers = answers;
    this.tournament = tournament;
    this.space = space;
    this.next = new NativeButton(getTranslation("play.next"), click -> goOn.run());
    next.setClassName("ready");
    addClassName("play-result");
    add(heading(), answer(), ways());
    if (isJudged()) {
      Div beside = new Div(comparison(), gates());
      beside.addClassName("play-judged");
      add(beside);
    }
  }

  private boolean isJudged() {
    return answers.own().assessment() != null;
  }

  private TaskKind task() {
    return answers.own().prompt().task();
  }

  /** What is said of a walk, or what is said of an idea in its place. */
  private String worded(String key) {
    return task() == TaskKind.BLEND ? key.replaceFirst("play[.]", "play.blend.") : key;
  }

  /** Puts whoever uses the keyboard where they go on. */
  void focusNext() {
    next.focus();
  }

  private Component heading() {
    if (!isJudged()) {
      Div head =
          new Div(
              new H2(getTranslation("play.blend.awaited")),
              new Paragraph(getTranslation("play.blend.awaited.why")));
      head.addClassName("play-verdict");
      head.getElement().setAttribute("role", "status");
      return head;
    }
    Gate gate = assessment().gate();
    H2 heading =
        new H2(
            getTranslation(
                worded(gate.isSatisfied() ? "play.result.passed" : "play.result.failed")));
    Paragraph words =
        new Paragraph(
            gate.isSatisfied()
                ? getTranslation(
                    "play.result.measures",
                    number(assessment().utility()),
                    number(assessment().novelty()),
                    number(assessment().creativity()))
                : getTranslation(
                    "play.result.why", getTranslation(worded("play.gate.failed.") + word(gate))));
    words.addClassName("lead");
    Div head = new Div(heading, words, standing());
    head.addClassNames("play-verdict", gate.isSatisfied() ? "passed" : "failed");
    head.getElement().setAttribute("role", "status");
    return head;
  }

  private Component standing() {
    int models = answers.models();
    return new Paragraph(
        models == 0
            ? getTranslation("play.result.no-models")
            : getTranslation("play.result.worse", answers.worse(), models));
  }

  private Component answer() {
    Div place = new Div(asked());
    if (task() == TaskKind.BLEND) {
      Paragraph idea = new Paragraph(answers.own().proposal().idea());
      idea.addClassName("idea");
      place.add(idea);
      place.addClassName("play-walked");
      return place;
    }
    WalkDrawing.of(space, answers.own().proposal().walk())
        .ifPresent(walk -> place.add(new WalkSentence(walk), new WalkGraph(walk)));
    place.addClassName("play-walked");
    return place;
  }

  private Component asked() {
    TournamentPrompt prompt = answers.own().prompt();
    if (task() == TaskKind.BLEND) {
      Paragraph blend =
          new Paragraph(getTranslation("play.blend.asked", prompt.start(), prompt.end()));
      blend.addClassName("quiet");
      return blend;
    }
    Paragraph asked =
        new Paragraph(
            new Span(getTranslation("play.from") + " "),
            new Emphasis(prompt.start()),
            new Span(" " + getTranslation("play.to") + " "),
            new Emphasis(prompt.end()));
    prompt.include().forEach(one -> relation(asked, "play.use", one));
    prompt.exclude().forEach(one -> relation(asked, "play.never", one));
    asked.addClassName("quiet");
    return asked;
  }

  private void relation(Paragraph asked, String key, String name) {
    asked.add(new Span("; " + getTranslation(key) + " "), new Emphasis(name));
  }

  private Component ways() {
    Div ways =
        new Div(
            next,
            new Anchor(
                "proposal/" + answers.own().proposal().id(), getTranslation("play.see-proposal")),
            new Anchor("/?tournament=" + tournament.id(), getTranslation("play.see-board")));
    ways.addClassName("play-buttons");
    return ways;
  }

  /** The gates in their order: ticked, crossed, or never reached. */
  private Component gates() {
    OrderedList list = new OrderedList();
    list.addClassName("gates-in-order");
    for (Gate gate : Gate.of(task())) {
      if (gate != Gate.NONE) {
        list.add(gate(gate));
      }
    }
    return new Div(new H3(getTranslation("play.gates")), list);
  }

  private ListItem gate(Gate gate) {
    int order = gate.compareTo(assessment().gate());
    String state = order < 0 ? "passed" : order == 0 ? "failed" : "unreached";
    Span sign = new Span(order < 0 ? "✓" : order == 0 ? "✗" : "·");
    sign.getElement().setAttribute("aria-hidden", "true");
    Span remark = new Span(getTranslation("play.gate." + state));
    remark.addClassName("quiet");
    ListItem item =
        new ListItem(
            sign, new Span(getTranslation(worded("play.gate.asks.") + word(gate))), remark);
    item.addClassName(state);
    return item;
  }

  private static String word(Gate gate) {
    return gate.word().replace('_', '-');
  }

  /** Bars of U·N, on one scale with the best that is possible. */
  private Component comparison() {
    OptionalDouble ceiling = Answers.ceiling(answers.own().prompt(), tournament.settings());
    double scale =
        Math.max(
            ceiling.orElse(0),
            answers.shown().stream().mapToDouble(Answers::creativity).max().orElse(0));
    OrderedList bars = new OrderedList();
    bars.addClassName("play-bars");
    ceiling.ifPresent(
        best ->
            bars.add(bar("best", getTranslation("play.ceiling"), best, scale, Optional.empty())));
    for (JudgedProposal one : answers.shown()) {
      boolean isOwn = one.proposal().id().equals(answers.own().proposal().id());
      bars.add(
          bar(
              isOwn ? "own" : "other",
              isOwn ? getTranslation(worded("play.own")) : one.contestant().name(),
              Answers.creativity(one),
              scale,
              isOwn ? Optional.empty() : Optional.of(one)));
    }
    return new Div(new H3(getTranslation("play.beside")), bars);
  }

  private ListItem bar(
      String look, String name, double value, double scale, Optional<JudgedProposal> answer) {
    Span title = new Span(name);
    title.addClassName("name");
    Span number = new Span(number(value));
    number.addClassName("number");
    Div length = new Div();
    length.addClassName("length");
    length.getStyle().set("width", Math.round(scale == 0 ? 0 : 1000 * value / scale) / 10.0 + "%");
    ListItem item = new ListItem(title, number, length);
    item.addClassName(look);
    answer
        .filter(one -> Answers.assessment(one).gate() != Gate.UNPARSABLE)
        .ifPresent(
            one -> {
              Anchor link =
                  new Anchor(
                      "proposal/" + one.proposal().id(), AnswerWords.of(one, Optional.of(space)));
              link.addClassName("walk");
              item.add(link);
            });
    return item;
  }

  private Assessment assessment() {
    return Answers.assessment(answers.own());
  }

  private String number(double value) {
    NumberFormat format = NumberFormat.getNumberInstance(locale());
    format.setMaximumFractionDigits(2);
    return format.format(value);
  }

  private Locale locale() {
    return getLocale();
  }
}
