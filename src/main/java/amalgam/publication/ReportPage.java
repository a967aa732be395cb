package amalgam.publication;

import java.util.List;

/**
 * A tournament on paper.
 *
 * @param style the style sheet, as it is
 * @param home where the table's names lead to; empty for nowhere
 */
record ReportPage(
    String name,
    String style,
    String home,
    String summary,
    Figure figure,
    BoardTable board,
    boolean rated,
    List<RatingTable> ratings,
    Methods methods,
    String bibtex) {

  /** The report of {@code tournament}, whole in one page. */
  static String render(TournamentRecord tournament, String home) {
    return Templates.render(
        "report.html",
        new ReportPage(
            tournament.name(),
            FrontierDrawing.style() + Templates.text("style.css") + Templates.text("report.css"),
            home,
            Summary.of(tournament),
            Figure.of(tournament),
            BoardTable.of(tournament.contestants(), one -> ""),
            tournament.isRated(),
            RatingTable.of(tournament.contestants(), tournament.ratings(), one -> ""),
            new Methods(tournament),
            Citation.bibtex(tournament)));
  }
}
