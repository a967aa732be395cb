package amalgam.publication;

import amalgam.ui.wording.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * The plot of a page.
 *
 * @param drawing as markup that is safe; null where nothing has been judged
 */
record Figure(@Nullable String drawing, String caption) {

  static Figure of(TournamentRecord tournament) {
    FrontierDrawing drawing =
        new FrontierDrawing(tournament.contestants(), tournament.feasibleFrontier());
    return new Figure(
        drawing.isEmpty() ? null : drawing.svg() + drawing.legend(),
        "Mean novelty of well-formed walks and share of proposals that satisfy their prompt, by"
            + " contestant, over %s judged. Bars are %s intervals; hollow points are sampled; the"
                .formatted(
                    Numbers.counted(tournament.judged(), "proposal"),
                    new Methods(tournament).confidence())
            + " thin line is what is feasible.");
  }
}
