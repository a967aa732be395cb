package amalgam.ui.tradeoff;

import amalgam.concept.TaskKind;
import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.Measure;
import amalgam.leaderboard.tradeoff.EntrantTradeoff;
import amalgam.leaderboard.tradeoff.Part;
import amalgam.leaderboard.tradeoff.Tradeoff;
import amalgam.statistics.Estimate;
import amalgam.ui.board.BoardFigure;
import amalgam.ui.component.FrontierPlot;
import amalgam.ui.component.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;

/** A tournament's tradeoff: the dial, the levels, and what their changes are made of. */
class TradeoffSheet extends Div {

  private static final String DIAL_CAPTION =
      "A curve is one contestant with one setting varied: minHops, the fewest hops that its walk may"
          + " have. Its cross is the 95% interval over matched bundles of prompts. Hollow points are"
          + " sampled.";
  private static final String NO_DIAL =
      "No contestant plays here with two settings of minHops that are otherwise alike. Enter one"
          + " with, for example, minHops 2 and minHops 4 to see its frontier.";
  private static final String LEVEL_CAPTION =
      "At each level the contestants stand side by side. Filled: every proposal that satisfies its"
          + " prompt. Hollow: only bundles, prompts about the same two concepts, that the contestant"
          + " satisfied at every level. Where the two run apart, other bundles were solved at other"
          + " levels. Dashed, where there are walks: the mean of the most novel ones that satisfy the"
          + " prompts, computed exactly. Bars are 95% intervals over bundles.";
  private static final String ONE_LEVEL =
      "All prompts here are of one level, so that nothing can change with it. Draw prompts of"
          + " several levels, such as levels: 4, to see what constraints cost.";
  private static final String PARTS_LEAD =
      "How the novelty of satisfying walks changes with each level, in nats: negative where it"
          + " falls. Brackets are 95% intervals from resampling whole bundles; n counts bundles."
          + " The whole is selection and own together; own is forced and beyond together.";
  private static final String SIZE_LEAD =
      "What ten times the weights add to the change per level. The intervals cover the choice of"
          + " prompts, not that of training seeds.";
  private static final String NO_DIAL_OF_BLENDS =
      "minHops says how long a walk must be; an idea has no such dial.";
  private static final String NOTHING_FORCED =
      "How much of a change the constraints force on everybody cannot be told for blends: that needs"
          + " the best possible answer to each prompt, which can be computed of walks alone.";
  private static final String NO_SIZES =
      "This needs a family with two sizes that each satisfied %d bundles at every level."
          .formatted(Tradeoff.FEWEST_BUNDLES);

  private final TradeoffControls controls;
  private final FrontierPlot dial = new FrontierPlot();
  private final FrontierPlot levels = new FrontierPlot();
  private final Component dialFigure;
  private final Component levelFigure;
  private final Div dialPlace = new Div();
  private final Div levelPlace = new Div();
  private final Div parts = new Div();
  private final Div sizes = new Div();

  /**
   * @param go where a choice leads
   * @param hide what a wish to hide contestants leads to
   */
  TradeoffSheet(Consumer<TradeoffAddress> go, Consumer<List<String>> hide) {
    controls = new TradeoffControls(go);
    dial.onHiddenChange(hide);
    levels.onHiddenChange(hide);
    dialFigure = figure("Frontier by minHops", dial, DIAL_CAPTION, controls.ofTheDial());
    levelFigure = figure("Novelty by level", levels, LEVEL_CAPTION, controls.ofTheLevels());
    addClassName("tradeoff");
    add(
        Page.section("The frontier that minHops traces", dialPlace),
        Page.section("Novelty by level", levelPlace),
        Page.section("Forced, selection, or the model's own", parts),
        Page.section("With size", sizes));
  }

  private static Component figure(
      String name, FrontierPlot plot, String sentence, Component choices) {
    Paragraph caption = new Paragraph(sentence);
    caption.addClassName("caption");
    Section figure = new Section(new Div(plot, caption), choices);
    figure.addClassName("board-figure");
    figure.getElement().setAttribute("aria-label", name);
    return figure;
  }

  /** Shows what the address asks for. */
  void show(Tradeoff tradeoff, TradeoffAddress address) {
    controls.show(address, tradeoff);
    if (tradeoff.board().tournament().task() == TaskKind.BLEND) {
      showOfBlends(tradeoff, address);
      return;
    }
    showDial(tradeoff, address);
    List<EntrantTradeoff> chosen = chosen(tradeoff, address);
    if (tradeoff.ceilings().size() < 2) {
      Page.fill(levelPlace, emptyForWantOf(ONE_LEVEL));
      Page.fill(parts, Page.empty("This splits the change from one level to the next."));
      Page.fill(sizes, Page.empty(NO_SIZES));
      return;
    }
    put(levelPlace, levelFigure);
    levels.setFigure(LevelFigure.of(tradeoff, chosen, address.hidden()));
    Page.fill(parts, new Paragraph(PARTS_LEAD), PartTable.changes(tradeoff, chosen), definitions());
    if (tradeoff.trends().isEmpty()) {
      Page.fill(sizes, Page.empty(NO_SIZES));
    } else {
      Page.fill(sizes, new Paragraph(SIZE_LEAD), PartTable.trends(tradeoff.trends()));
    }
  }

  private void showOfBlends(Tradeoff tradeoff, TradeoffAddress address) {
    Page.fill(dialPlace, Page.empty(NO_DIAL_OF_BLENDS));
    Page.fill(parts, Page.empty(NOTHING_FORCED));
    Page.fill(sizes, Page.empty(NOTHING_FORCED));
    if (tradeoff.board().contestants().isEmpty() || tradeoff.ceilings().size() < 2) {
      Page.fill(levelPlace, emptyForWantOf(ONE_LEVEL));
      return;
    }
    put(levelPlace, levelFigure);
    levels.setFigure(LevelFigure.of(tradeoff, chosen(tradeoff, address), address.hidden()));
  }

  private void showDial(Tradeoff tradeoff, TradeoffAddress address) {
    if (tradeoff.dials().isEmpty()) {
      Page.fill(dialPlace, emptyForWantOf(NO_DIAL));
      return;
    }
    put(dialPlace, dialFigure);
    List<ContestantStanding> curves =
        tradeoff.dials().stream()
            .map(one -> new ContestantStanding(one.contestant(), one.settings(), Estimate.NONE))
            .toList();
    dial.setFigure(
        BoardFigure.of(
            tradeoff.board(), curves, Measure.NOVELTY_GIVEN_VALID, address.y(), address.hidden()));
  }

  private static List<EntrantTradeoff> chosen(Tradeoff tradeoff, TradeoffAddress address) {
    List<EntrantTradeoff> asked =
        tradeoff.entrants().stream()
            .filter(one -> one.entrant().decoding().label().equals(address.decoding()))
            .toList();
    return asked.isEmpty() ? tradeoff.references() : asked;
  }

  private static Component emptyForWantOf(String sentence) {
    return Page.empty(sentence, new Anchor("tournaments/new", "Describe a tournament"));
  }

  /** A figure that stands already keeps what a person has opened in it. */
  private static void put(Div place, Component figure) {
    if (figure.getParent().filter(place::equals).isEmpty()) {
      Page.fill(place, figure);
    }
  }

  private static Component definitions() {
    DescriptionList facts = Page.facts();
    for (Part part : Part.values()) {
      Page.fact(facts, part.title(), part.definition());
    }
    return facts;
  }
}
