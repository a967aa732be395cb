package amalgam.publication;

import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.EntrantStanding;
import amalgam.leaderboard.FrontierPoint;
import amalgam.leaderboard.Measure;
import amalgam.statistics.Estimate;
import amalgam.ui.wording.Marks;
import amalgam.ui.wording.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.springframework.web.util.HtmlUtils;

/**
 * A board's frontier as a drawing of a few kilobytes that needs no script: one measure across,
 * another up, a curve for each contestant, its intervals, and the feasible frontier behind. It is
 * drawn to the pixel of its own size.
 */
public final class FrontierDrawing {

  private static final int FAMILIES = 6;

  private final Measure across;
  private final Measure up;
  private final List<FrontierPoint> feasible;
  private final List<ContestantStanding> drawn;
  private final List<String> families;
  private final Plane plane;

  /**
   * Novelty across and satisfaction up.
   *
   * @param contestants of a board
   * @param feasible frontier of the same board
   */
  public FrontierDrawing(List<ContestantStanding> contestants, List<FrontierPoint> feasible) {
    this(contestants, feasible, Measure.NOVELTY, Measure.SATISFACTION);
  }

  /**
   * @param contestants of a board
   * @param feasible frontier of the same board
   * @param across one of {@link Measure#ACROSS}
   * @param up one of {@link Measure#UPWARDS}
   */
  public FrontierDrawing(
      List<ContestantStanding> contestants,
      List<FrontierPoint> feasible,
      Measure across,
      Measure up) {
    this.across = across;
    this.up = up;
    this.feasible = up == Measure.SATISFACTION ? List.copyOf(feasible) : List.of();
    this.drawn =
        contestants.stream().filter(one -> one.entrants().stream().anyMatch(this::isSeen)).toList();
    this.families =
        drawn.stream()
            .filter(one -> one.contestant().parameters() != null)
            .map(one -> one.contestant().family())
            .distinct()
            .sorted()
            .toList();
    this.plane =
        Plane.of(
            across,
            DoubleStream.concat(
                reached(across), this.feasible.stream().mapToDouble(FrontierPoint::novelty)),
            up,
            reached(up));
  }

  private boolean isSeen(EntrantStanding entrant) {
    return entrant.of(across).isPresent() && entrant.of(up).isPresent();
  }

  /** From 0 to the highest bound. */
  private DoubleStream reached(Measure measure) {
    return DoubleStream.concat(
        DoubleStream.of(0),
        drawn.stream()
            .flatMap(one -> one.entrants().stream())
            .filter(this::isSeen)
            .map(entrant -> entrant.of(measure))
            .flatMapToDouble(one -> DoubleStream.of(one.estimate(), one.high())));
  }

  /** The style sheet of drawings and legends, in both colour schemes. */
  public static String style() {
    return Templates.text("frontier.css");
  }

  /** Whether there is anything to draw. */
  public boolean isEmpty() {
    return drawn.isEmpty();
  }

  /** The drawing, as an {@code svg} element. */
  public String svg() {
    return """
        <svg viewBox="0 0 %d %d" role="img" aria-label="%s">%s%s%s</svg>"""
        .formatted(
            Plane.WIDTH,
            Plane.HEIGHT,
            "%s and %s of each contestant; the table of the board says the same."
                .formatted(across.title(), up.title().toLowerCase(Locale.ROOT)),
            plane.drawn(),
            feasible(),
            drawn.stream().sorted(inOrder()).map(this::curve).collect(Collectors.joining()));
  }

  private String feasible() {
    return feasible.isEmpty()
        ? ""
        : "<path class=\"feasible\" d=\"%s\"/>"
            .formatted(
                Line.of(
                        feasible.stream()
                            .map(
                                one ->
                                    new Line.Point(
                                        plane.x(one.novelty()), plane.y(one.satisfaction())))
                            .toList())
                    .path());
  }

  /** The greedy settings, from short walks to long ones, on a line; the sampled ones beside it. */
  private String curve(ContestantStanding standing) {
    List<EntrantStanding> entrants =
        standing.entrants().stream()
            .filter(this::isSeen)
            .sorted(Comparator.comparingInt(one -> one.entrant().decoding().minHops()))
            .toList();
    List<Line.Point> greedy =
        entrants.stream()
            .filter(one -> one.entrant().decoding().isGreedy())
            .map(one -> new Line.Point(plane.x(centre(one, across)), plane.y(centre(one, up))))
            .toList();
    return "<g %s>%s%s%s</g>"
        .formatted(
            look(standing),
            greedy.size() < 2
                ? ""
                : "<path class=\"curve\" d=\"%s\"/>".formatted(Line.of(greedy).path()),
            intervals(entrants),
            entrants.stream()
                .map(entrant -> spot(standing, entrant))
                .collect(Collectors.joining()));
  }

  private static double centre(EntrantStanding entrant, Measure measure) {
    return entrant.of(measure).estimate();
  }

  /** Both intervals of every point that has them, in one path. */
  private String intervals(List<EntrantStanding> entrants) {
    String crosses =
        entrants.stream()
            .filter(one -> Double.isFinite(one.of(across).low() + one.of(up).low()))
            .map(one -> cross(one.of(across), one.of(up)))
            .collect(Collectors.joining());
    return crosses.isEmpty() ? "" : "<path class=\"interval\" d=\"%s\"/>".formatted(crosses);
  }

  private String cross(Estimate wide, Estimate high) {
    return "M%d %dH%dM%d %dV%d"
        .formatted(
            plane.x(wide.low()),
            plane.y(high.estimate()),
            plane.x(wide.high()),
            plane.x(wide.estimate()),
            plane.y(high.low()),
            plane.y(high.high()));
  }

  /** Names and colours, as a list; what became of a contestant stands beside its name. */
  public String legend() {
    return drawn.stream()
        .sorted(inOrder())
        .map(
            one ->
                "<li %s>%s</li>".formatted(look(one), escaped(one.contestant().name() + fate(one))))
        .collect(Collectors.joining("", "<ul class=\"legend\">", "</ul>"));
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }

  private static String fate(ContestantStanding standing) {
    List<String> words = new ArrayList<>();
    List<EntrantStanding> all = standing.entrants();
    count(words, "re-run", all, one -> one.entrant().rerunAt() != null);
    count(words, "withdrawn", all, one -> one.entrant().isWithdrawn());
    count(words, "provisional", all, one -> !one.entrant().isWithdrawn() && one.isProvisional());
    return words.isEmpty() ? "" : " (" + String.join(", ", words) + ")";
  }

  private static void count(
      List<String> words, String word, List<EntrantStanding> all, Predicate<EntrantStanding> is) {
    long some = all.stream().filter(is).count();
    if (some > 0) {
      words.add(some == all.size() ? word : "%d of %d %s".formatted(some, all.size(), word));
    }
  }

  /** Families together, their sizes ascending. */
  private static Comparator<ContestantStanding> inOrder() {
    return Comparator.comparing((ContestantStanding one) -> one.contestant().parameters() == null)
        .thenComparing(one -> one.contestant().family())
        .thenComparingLong(FrontierDrawing::size)
        .thenComparing(one -> one.contestant().id());
  }

  private static long size(ContestantStanding standing) {
    return Objects.requireNonNullElse(standing.contestant().parameters(), 0L);
  }

  /** A family's colour, in a shade that runs with size from 0 to 1. */
  private String look(ContestantStanding standing) {
    int family = families.indexOf(standing.contestant().family());
    if (family < 0) {
      return "class=\"baseline\"";
    }
    List<Long> sizes =
        drawn.stream()
            .filter(one -> one.contestant().family().equals(standing.contestant().family()))
            .map(FrontierDrawing::size)
            .distinct()
            .sorted()
            .toList();
    double shade = sizes.size() < 2 ? 0.5 : sizes.indexOf(size(standing)) / (sizes.size() - 1.0);
    return "class=\"family-%d\" style=\"--s:%s\""
        .formatted(family % FAMILIES, Numbers.chosen(Math.round(10 * shade) / 10.0));
  }

  /** A point with its numbers for whoever points at it. */
  private String spot(ContestantStanding standing, EntrantStanding entrant) {
    return "<circle%s cx=\"%d\" cy=\"%d\" r=\"4\"><title>%s, %s</title></circle>"
        .formatted(
            entrant.entrant().decoding().isGreedy() ? "" : " class=\"sampled\"",
            plane.x(centre(entrant, across)),
            plane.y(centre(entrant, up)),
            escaped(standing.contestant().name()),
            escaped(words(entrant)));
  }

  private String words(EntrantStanding entrant) {
    Estimate wide = entrant.of(across);
    Estimate high = entrant.of(up);
    String marks = Marks.of(entrant);
    return "%s: %s %s, %s %s, n = %s%s"
        .formatted(
            entrant.entrant().decoding().label(),
            across.title().toLowerCase(Locale.ROOT),
            Numbers.estimate(across, wide),
            up.title().toLowerCase(Locale.ROOT),
            Numbers.estimate(up, high),
            wide.n() == high.n()
                ? Numbers.count(high.n())
                : "%s and %s".formatted(Numbers.count(wide.n()), Numbers.count(high.n())),
            marks.isEmpty() ? "" : ", " + marks);
  }
}
