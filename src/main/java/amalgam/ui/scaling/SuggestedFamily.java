package amalgam.ui.scaling;

import amalgam.contestant.ModelSize.Shape;
import amalgam.leaderboard.scaling.SuggestedGrid;
import amalgam.ui.component.Page;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what to train to fill a map of depth against width, as a file that can be trained. */
class SuggestedFamily extends Div {

  private static final String SENTENCE =
      "This will show which shape is best at one number of parameters. It needs models of at least"
          + " two shapes whose numbers of parameters differ by less than a quarter; from four"
          + " shapes on, it tells the best ratio of width to layers. For about %s parameters,"
          + " these do:";
  private static final String NEXT =
      "Save it as depth-width.yaml, add seeds 2 and 3 to know the luck of a training, and train it"
          + " with";
  private static final long STEP = 100_000;

  SuggestedFamily(SuggestedGrid grid) {
    addClassName("suggestion");
    Paragraph next = new Paragraph(NEXT + " ");
    next.add(new Code("java -jar amalgam.jar train depth-width.yaml"));
    next.add(". Then enter the models in a tournament like this one.");
    add(Page.empty(SENTENCE.formatted(Numbers.parameters(grid.parameters())), file(grid), next));
  }

  private static Component file(SuggestedGrid grid) {
    Pre file = new Pre(yaml(grid));
    file.getElement().setAttribute("tabindex", "0");
    return file;
  }

  /** A family as the command {@code train} reads it. */
  static String yaml(SuggestedGrid grid) {
    Long tokens = grid.trainingTokens();
    String settings =
        tokens == null
            ? ""
            : "settings:\n  tokens: %d\n".formatted(Math.round((double) tokens / STEP) * STEP);
    return "space: %s\n%smembers:\n%s"
        .formatted(
            grid.space(),
            settings,
            grid.shapes().stream()
                .map(shape -> member(grid.space(), shape))
                .collect(Collectors.joining("\n")));
  }

  private static String member(String space, Shape shape) {
    return "  - { name: %s-l%d-d%d-s1, layers: %d, width: %d, heads: %d, seed: 1 }"
        .formatted(
            space.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]", "-"),
            shape.layers(),
            shape.width(),
            shape.layers(),
            shape.width(),
            shape.heads());
  }
}
