package amalgam.ui.scaling;

import amalgam.leaderboard.scaling.FamilyScaling;
import amalgam.leaderboard.scaling.Scaling;
import amalgam.leaderboard.scaling.Scaling.LeftOut;
import amalgam.leaderboard.scaling.Scaling.Reason;
import amalgam.ui.component.DataMark;
import amalgam.ui.component.FrontierPlot;
import amalgam.ui.component.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A tournament's results by size. */
class ScalingSheet extends Div {

  private static final String CAPTION =
      "A filled point is one size, the mean over its seeds where there are several, which then stand"
          + " beside it hollow. Bars are 95%% intervals over matched bundles of prompts, and over"
          + " seeds. %s";
  private static final String TREND_LEAD =
      "For ten times the size: the slope of a line over log size; shares in hundredths. Its interval"
          + " is that of resampled bundles and of the spread of seeds: it is about these models."
          + " Trained anew: the interval for models like these with other seeds, which also reaches"
          + " as far as the sizes lie off the curve (Student's t). Of the sizes here %s. The"
          + " exponent is that of a power law, for models trained anew; the best size is where a"
          + " parabola in log size is highest, with Fieller's interval. All intervals are 95%%.";
  private static final String NO_SIZES =
      "None of the contestants here that has been judged declares its size. Enter models that were"
          + " trained here in at least three sizes to see how results change with it.";

  private final ScalingControls controls;
  private final FrontierPlot plot = new FrontierPlot();
  private final Paragraph caption = new Paragraph();
  private final Component figure;
  private final Div place = new Div();
  private final Div trends = new Div();
  private final MapSection map;
  private final Div errors = new Div();
  private final Div leftOut = new Div();

  /**
   * @param go where a choice leads
   * @param hide what a wish to hide sizes leads to
   */
  ScalingSheet(Consumer<ScalingAddress> go, Consumer<List<String>> hide) {
    controls = new ScalingControls(go);
    map = new MapSection(go, hide);
    plot.onHiddenChange(hide);
    caption.addClassName("caption");
    Section section = new Section(new Div(plot, caption), controls);
    section.addClassName("board-figure");
    section.getElement().setAttribute("aria-label", "Results against size");
    figure = section;
    addClassName("scaling");
    add(
        Page.section("Against size", place),
        Page.section("What the fits say", trends),
        Page.section("Depth against width", map),
        Page.section("Errors by size", errors),
        leftOut);
  }

  /** Shows what the address asks for. */
  void show(Scaling scaling, ScalingAddress address) {
    controls.show(address, scaling);
    showLeftOut(scaling);
    if (scaling.families().isEmpty()) {
      Page.fill(
          place, Page.empty(NO_SIZES, new Anchor("tournaments/new", "Describe a tournament")));
      Page.fill(trends, Page.empty("This tells what the sizes allow to say."));
      Page.fill(errors, Page.empty("This shows where answers fail, size by size."));
      map.clear();
      return;
    }
    showPlot(scaling, address);
    Page.fill(
        trends,
        new Paragraph(TREND_LEAD.formatted(seeds(scaling))),
        TrendTable.of(scaling.families(), address.x()));
    map.show(scaling, address);
    Page.fill(errors, errors(scaling).toArray(Component[]::new));
  }

  private void showPlot(Scaling scaling, ScalingAddress address) {
    // A figure that stands already keeps what a person has opened in it.
    if (figure.getParent().filter(place::equals).isEmpty()) {
      Page.fill(place, figure);
    }
    SizeFigure drawn = new SizeFigure(scaling, address.y(), address.x());
    for (FamilyScaling family : scaling.families()) {
      drawn.with(family.sizes(), family.trend(address.y(), address.x()), address.fit());
    }
    plot.setFigure(drawn.figure(address.hidden()));
    caption.setText(CAPTION.formatted(drawn(scaling, address)));
  }

  private static String drawn(Scaling scaling, ScalingAddress address) {
    return scaling.families().stream()
        .map(family -> family.trend(address.y(), address.x()))
        .flatMap(trend -> SizeFigure.drawn(trend, address.fit()).stream())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static String seeds(Scaling scaling) {
    long several =
        scaling.families().stream()
            .flatMap(family -> family.sizes().stream())
            .filter(group -> group.models().size() > 1)
            .count();
    return switch ((int) several) {
      case 0 -> "none has several seeds";
      case 1 -> "one has several seeds";
      default -> several + " have several seeds";
    };
  }

  private static List<Component> errors(Scaling scaling) {
    List<Component> parts = new ArrayList<>();
    parts.add(
        new Paragraph(
            "Each answer counts at the first gate that it fails. The table has 95% intervals over"
                + " bundles and seeds; n counts answers."));
    for (FamilyScaling family : scaling.families()) {
      if (scaling.families().size() > 1) {
        parts.add(new H3(family.family()));
      }
      parts.add(new ErrorMixFigure(family));
    }
    return parts;
  }

  private void showLeftOut(Scaling scaling) {
    leftOut.removeAll();
    for (Reason reason : Reason.values()) {
      List<LeftOut> theirs =
          scaling.leftOut().stream().filter(one -> one.reason() == reason).toList();
      if (!theirs.isEmpty()) {
        leftOut.add(Page.section(title(reason), list(scaling, theirs)));
      }
    }
  }

  private static String title(Reason reason) {
    return switch (reason) {
      case NO_SIZE_KNOWN -> "No size known";
      case NOT_IN_THIS_SETTING -> "Not playing with this setting";
      case NOTHING_JUDGED -> "Not judged yet";
      case WITHDRAWN -> "Withdrawn";
    };
  }

  private static Component list(Scaling scaling, List<LeftOut> theirs) {
    UnorderedList list = new UnorderedList();
    list.addClassName("left-out");
    for (LeftOut one : theirs) {
      list.add(
          new ListItem(
              new DataMark(SizeFigure.curves(scaling).look(one.contestant())),
              new Anchor("model/" + one.contestant().id(), one.contestant().name())));
    }
    return list;
  }
}
