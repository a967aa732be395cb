package amalgam.ui.scaling;

import amalgam.leaderboard.scaling.BudgetMap;
import amalgam.leaderboard.scaling.FamilyScaling;
import amalgam.leaderboard.scaling.Scaling;
import amalgam.leaderboard.scaling.SizeAxis;
import amalgam.ui.component.FrontierPlot;
import amalgam.ui.component.Page;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Depth against width among models of about one number of parameters. */
class MapSection extends Div {

  private static final String CAPTION =
      "P(best) is the share of the resamples of bundles and seeds in which no other shape did"
          + " better; behind the best is the difference on the same bundles. ";

  private final Select<Long> budget = new Select<>();
  private final Div words = new Div();
  private final FrontierPlot plot = new FrontierPlot();
  private final Paragraph caption = new Paragraph();
  private final Div left = new Div();
  private final Section figure;

  private ScalingAddress address = ScalingAddress.NOWHERE;
  private List<Long> offered = List.of();

  /**
   * @param go where a choice leads
   * @param hide what a wish to hide shapes leads to
   */
  MapSection(Consumer<ScalingAddress> go, Consumer<List<String>> hide) {
    budget.setLabel("Budget");
    budget.setItemLabelGenerator(
        parameters -> "about %s parameters".formatted(Numbers.parameters(parameters)));
    budget.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            go.accept(address.withBudget(event.getValue()));
          }
        });
    plot.onHiddenChange(hide);
    caption.addClassName("caption");
    Div controls = new Div(budget, words);
    controls.addClassName("board-controls");
    figure = new Section(left, controls);
    figure.addClassName("board-figure");
    figure.getElement().setAttribute("aria-label", "Depth against width");
    addClassName("depth-and-width");
  }

  /** Shows nothing but what it would show. */
  void clear() {
    Page.fill(this, Page.empty("This shows which shape is best at one number of parameters."));
  }

  /** Shows the map that the address asks for, or what to train for one. */
  void show(Scaling scaling, ScalingAddress shown) {
    address = shown;
    List<BudgetMap> maps =
        scaling.families().stream().flatMap(family -> family.maps().stream()).toList();
    if (maps.isEmpty()) {
      Page.fill(this, nothing(scaling));
      return;
    }
    BudgetMap map = shown.map(maps);
    offer(maps, map);
    fill(scaling, map, new MapTable(map, shown.y()));
  }

  private static Component nothing(Scaling scaling) {
    return scaling.families().stream()
        .map(FamilyScaling::suggestion)
        .filter(Objects::nonNull)
        .findFirst()
        .<Component>map(SuggestedFamily::new)
        .orElseGet(
            () ->
                Page.empty(
                    "This shows which shape is best at one number of parameters, of models that"
                        + " declare their layers and width. None here does."));
  }

  private void offer(List<BudgetMap> maps, BudgetMap chosen) {
    List<Long> budgets = maps.stream().map(BudgetMap::parameters).distinct().toList();
    if (!budgets.equals(offered)) {
      offered = budgets;
      budget.setItems(budgets);
    }
    budget.setValue(chosen.parameters());
  }

  private void fill(Scaling scaling, BudgetMap map, MapTable table) {
    if (figure.getParent().filter(Predicate.isEqual(this)).isEmpty()) {
      Page.fill(this, figure);
    }
    Page.fill(words, table.sentence());
    plot.setFigure(
        new SizeFigure(scaling, address.y(), SizeAxis.WIDTH_PER_LAYER)
            .with(
                map.cells().stream().map(BudgetMap.Cell::group).toList(),
                table.trend(),
                FitChoice.PARABOLA)
            .figure(address.hidden()));
    caption.setText(CAPTION + SizeFigure.drawn(table.trend(), FitChoice.PARABOLA).orElse(""));
    left.removeAll();
    left.add(table.grid(), plot, caption, table.shapes());
  }
}
