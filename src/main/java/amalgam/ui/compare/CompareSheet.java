package amalgam.ui.compare;

import amalgam.concept.ConceptSpace;
import amalgam.concept.SpaceCatalog;
import amalgam.leaderboard.comparison.Comparison;
import amalgam.leaderboard.comparison.PairOpinion;
import amalgam.ui.component.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Two side by side: who they are, the verdict, the differences, the prompts, and all the rest. */
class CompareSheet extends Div {

  private static final String EVIDENCE =
      "E is the evidence against “each is better on half of the bundles”; at 20 it decides."
          + " However often one looks, of 20 pairs of equals at most one is expected ever to be"
          + " told apart. A bundle is a set of prompts between the same two ends.";
  private static final String DIFFERENCES =
      "A minus B on the same bundles, with the 95% interval from resampling them. Bars of one unit"
          + " share their scale; the line is 0. p is Wilcoxon's signed-rank test with Pratt's"
          + " zeros, adjusted by Holm for the measures shown; a filled centre marks p below 0.05. It is meant"
          + " to be read once, at the end; the verdict above, at any time.";
  private static final String OPINIONS =
      "The rating difference is fitted to all votes of the tournament, with its 95% interval; it"
          + " counts every setting's votes for that setting alone. The verdict counts the votes"
          + " between the two only, and of each rater the first, and may be read at any time: E = 20"
          + " decides.";
  private static final String PAIRS =
      "The row against the column, by bundles with the greater C. “Beats” and “loses” hold for the"
          + " table as a whole: at most one in 20 of them is expected to be false (e-BH), so that"
          + " this, not the verdict above, speaks of a pair that was picked for its result.";

  private final SpaceCatalog spaces;
  private final CompetitorChoice first;
  private final CompetitorChoice second;
  private final Paragraph sentence = new Paragraph();
  private final Paragraph reasons = new Paragraph();
  private final Div differences = new Div();
  private final Div opinions = new Div();
  private final Div duels = new Div();
  private final Div pairs = new Div();

  private @Nullable Comparison shown;

  /**
   * @param go hears the keys of the two that somebody wants to compare
   */
  CompareSheet(SpaceCatalog spaces, BiConsumer<String, String> go) {
    this.spaces = spaces;
    first = new CompetitorChoice("A", key -> go.accept(key, secondKey()));
    second = new CompetitorChoice("B", key -> go.accept(firstKey(), key));
    NativeButton swap = new NativeButton("Swap", click -> go.accept(secondKey(), firstKey()));
    swap.addClassName("swap");
    Div choices = new Div(first, swap, second);
    choices.addClassName("compare-choices");
    sentence.addClassName("verdict-sentence");
    reasons.addClassNames("quiet", "verdict-reasons");
    addClassName("compare");
    duels.addClassName("examples");
    add(
        choices,
        Page.section("Verdict on creativity", sentence, reasons, caption(EVIDENCE)),
        Page.section("Difference, measure by measure", differences, caption(DIFFERENCES)),
        Page.section("What raters say", opinions, caption(OPINIONS)),
        Page.section("Where they differ most", duels),
        Page.section("All against all", pairs, caption(PAIRS)));
  }

  private static Component caption(String words) {
    Paragraph caption = new Paragraph(words);
    caption.addClassName("caption");
    return caption;
  }

  private String firstKey() {
    return shown == null ? "" : shown.first().key();
  }

  private String secondKey() {
    return shown == null ? "" : shown.second().key();
  }

  /** Shows what raters say of the two that are shown. */
  void show(List<PairOpinion> latest) {
    if (shown != null) {
      Page.fill(opinions, OpinionTable.of(shown, latest));
    }
  }

  /** Shows a comparison. */
  void show(Comparison comparison) {
    if (comparison.equals(shown)) {
      return;
    }
    shown = comparison;
    first.show(comparison.competitors(), comparison.first());
    second.show(comparison.competitors(), comparison.second());
    sentence.setText(VerdictWords.sentence(comparison));
    reasons.setText(VerdictWords.reasons(comparison));
    Page.fill(differences, DifferenceTable.of(comparison));
    Optional<ConceptSpace> space = spaces.find(comparison.board().tournament().spaceId());
    Page.fill(
        duels,
        new Div(
            new H3("A did better: " + VerdictWords.name(comparison.first())),
            new DuelList(comparison, comparison.firstBetter(), space)),
        new Div(
            new H3("B did better: " + VerdictWords.name(comparison.second())),
            new DuelList(comparison, comparison.secondBetter(), space)));
    Page.fill(pairs, PairTable.of(comparison));
  }
}
