package amalgam.ui.tradeoff;

import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.Measure;
import amalgam.leaderboard.tradeoff.EntrantTradeoff;
import amalgam.leaderboard.tradeoff.LevelNovelty;
import amalgam.leaderboard.tradeoff.Tradeoff;
import amalgam.statistics.Estimate;
import amalgam.ui.board.BoardFigure;
import amalgam.ui.component.ContestantCurves;
import amalgam.ui.component.FrontierFigure;
import amalgam.ui.component.FrontierFigure.Axis;
import amalgam.ui.component.FrontierFigure.Spot;
import amalgam.ui.wording.Marks;
import amalgam.ui.wording.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws novelty up against the level: over all bundles, and over those solved at every level. */
final class LevelFigure {

  private static final Axis LEVEL =
      new Axis("level", "Level", "", "Number of constraints of the prompt, plus 1.", false);

  private LevelFigure() {}

  /**
   * @param shown one entrant a contestant
   * @param hidden ids of contestants that the person has switched off
   */
  static FrontierFigure of(Tradeoff tradeoff, List<EntrantTradeoff> shown, List<String> hidden) {
    ContestantCurves curves = curves(tradeoff);
    return new FrontierFigure(
        LEVEL,
        BoardFigure.axis(Measure.NOVELTY_GIVEN_VALID, tradeoff.board().tournament().task()),
        shown.stream()
            .sorted(Comparator.comparing(EntrantTradeoff::contestant, ContestantCurves.ORDER))
            .map(one -> curves.curve(one.contestant(), spots(one)))
            .toList(),
        ceilings(tradeoff.ceilings()),
        hidden);
  }

  /** How the tournament's contestants are drawn. */
  static ContestantCurves curves(Tradeoff tradeoff) {
    return new ContestantCurves(
        tradeoff.board().contestants().stream().map(ContestantStanding::contestant).toList());
  }

  private static List<Spot> spots(EntrantTradeoff entrant) {
    List<Spot> spots = new ArrayList<>();
    for (LevelNovelty level : entrant.levels()) {
      add(spots, level, "all bundles", level.all(), "walk", entrant);
      add(spots, level, "matched bundles", level.matched(), "bundle", entrant);
    }
    return spots;
  }

  private static void add(
      List<Spot> spots,
      LevelNovelty level,
      String over,
      Estimate novelty,
      String counted,
      EntrantTradeoff entrant) {
    if (novelty.isPresent()) {
      spots.add(
          new Spot(
              entrant.entrant().decoding().label() + ", " + over,
              counted.equals("bundle"),
              level.level(),
              null,
              null,
              novelty.n(),
              novelty.estimate(),
              finite(novelty.low()),
              finite(novelty.high()),
              novelty.n(),
              "Level " + level.level(),
              Measure.NOVELTY_GIVEN_VALID.title()
                  + " "
                  + Numbers.estimate(Measure.NOVELTY_GIVEN_VALID, novelty),
              "n = " + Numbers.counted(novelty.n(), counted),
              Marks.of(entrant)));
    }
  }

  private static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }

  private static List<double[]> ceilings(List<Estimate> ceilings) {
    List<double[]> line = new ArrayList<>();
    for (int place = 0; place < ceilings.size(); place++) {
      if (ceilings.get(place).isPresent()) {
        line.add(new double[] {place + 1, ceilings.get(place).estimate()});
      }
    }
    return line;
  }
}
