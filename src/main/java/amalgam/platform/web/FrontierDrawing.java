package amalgam.platform.web;

import amalgam.leaderboard.Board;
import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.EntrantStanding;
import amalgam.leaderboard.FrontierPoint;
import amalgam.leaderboard.Measure;
import amalgam.statistics.Estimate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.springframework.web.util.HtmlUtils;

/**
 * A board's frontier as a drawing of a few kilobytes that needs no script: novelty across,
 * satisfaction up, a curve for each contestant, its intervals, and the feasible frontier behind.
 */
final class FrontierDrawing {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 400;
  private static final int LEFT = 52;
  private static final int RIGHT = 620;
  private static final int TOP = 16;
  private static final int BOTTOM = 352;
  private static final int STEPS = 5;
  private static final int FAMILIES = 6;

  private final Board board;
  private final List<ContestantStanding> drawn;
  private final List<String> families;
  private final double mostNovelty;

  FrontierDrawing(Board board) {
    this.board = board;
    this.drawn =
        board.contestants().stream()
            .filter(one -> one.entrants().stream().anyMatch(FrontierDrawing::isSeen))
            .toList();
    this.families =
        drawn.stream()
            .filter(one -> one.contestant().parameters() != null)
            .map(one -> one.contestant().family())
            .distinct()
            .sorted()
            .toList();
    this.mostNovelty = roundedUp(noveltyMost());
  }

  private static boolean isSeen(EntrantStanding entrant) {
    return entrant.of(Measure.NOVELTY).isPresent();
  }

  private double noveltyMost() {
    DoubleStream reached =
        drawn.stream()
            .flatMap(one -> one.entrants().stream())
            .filter(FrontierDrawing::isSeen)
            .mapToDouble(entrant -> highest(entrant.of(Measure.NOVELTY)));
    DoubleStream possible = board.feasibleFrontier().stream().mapToDouble(FrontierPoint::novelty);
    return DoubleStream.concat(reached, possible).max().orElse(1);
  }

  private static double highest(Estimate estimate) {
    return Double.isFinite(estimate.high()) ? estimate.high() : estimate.estimate();
  }

  /** So that every step of the axis has a round number. */
  private static double roundedUp(double value) {
    return Math.max(STEPS, STEPS * Math.ceil(value / STEPS));
  }

  /** Whether there is anything to draw. */
  boolean isEmpty() {
    return drawn.isEmpty();
  }

  /** The drawing, as an {@code svg} element. */
  String svg() {
    return """
        <svg viewBox="0 0 %d %d" role="img" aria-label="%s">%s%s%s</svg>"""
        .formatted(
            WIDTH,
            HEIGHT,
            "Novelty and satisfaction of each contestant; the table of the board says the same.",
            axes(),
            feasible(),
            drawn.stream().sorted(inOrder()).map(this::curve).collect(Collectors.joining()));
  }

  private String axes() {
    StringBuilder axes = new StringBuilder();
    for (int step = 0; step <= STEPS; step++) {
      double novelty = mostNovelty * step / STEPS;
      double share = (double) step / STEPS;
      axes.append(
          "<path class=\"grid\" d=\"M%s %dV%dM%d %sH%d\"/>"
              .formatted(x(novelty), TOP, BOTTOM, LEFT, y(share), RIGHT));
      axes.append(
          "<text x=\"%s\" y=\"%d\" text-anchor=\"middle\">%.0f</text>"
              .formatted(x(novelty), BOTTOM + 18, novelty));
      axes.append(
          "<text x=\"%d\" y=\"%s\" text-anchor=\"end\" dy=\".35em\">%.0f%%</text>"
              .formatted(LEFT - 8, y(share), 100 * share));
    }
    axes.append(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" class=\"title\">Novelty</text>"
            .formatted((LEFT + RIGHT) / 2, HEIGHT - 8));
    axes.append(
        "<text transform=\"translate(12 %d) rotate(-90)\" text-anchor=\"middle\" class=\"title\">%s</text>"
            .formatted((TOP + BOTTOM) / 2, "Satisfaction"));
    return axes.toString();
  }

  private String feasible() {
    List<FrontierPoint> frontier = board.feasibleFrontier();
    return frontier.isEmpty()
        ? ""
        : "<path class=\"feasible\" d=\"%s\"/>"
            .formatted(line(frontier, FrontierPoint::novelty, FrontierPoint::satisfaction));
  }

  /** The greedy settings, from short walks to long ones, on a line; the sampled ones beside it. */
  private String curve(ContestantStanding standing) {
    List<EntrantStanding> entrants =
        standing.entrants().stream()
            .filter(FrontierDrawing::isSeen)
            .sorted(Comparator.comparingInt(one -> one.entrant().decoding().minHops()))
            .toList();
    List<EntrantStanding> greedy =
        entrants.stream().filter(one -> one.entrant().decoding().isGreedy()).toList();
    String path =
        greedy.size() < 2
            ? ""
            : "<path class=\"curve\" d=\"%s\"/>"
                .formatted(
                    line(
                        greedy,
                        one -> one.of(Measure.NOVELTY).estimate(),
                        one -> one.of(Measure.SATISFACTION).estimate()));
    return "<g %s>%s%s</g>"
        .formatted(
            look(standing),
            path,
            entrants.stream()
                .map(entrant -> spot(standing, entrant))
                .collect(Collectors.joining()));
  }

  /** Names and colours, as a list. */
  String legend() {
    return drawn.stream()
        .sorted(inOrder())
        .map(
            one ->
                "<li %s>%s</li>"
                    .formatted(look(one), HtmlUtils.htmlEscape(one.contestant().name())))
        .collect(Collectors.joining("", "<ul>", "</ul>"));
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
    return "class=\"family-%d\" style=\"--s:%s\"".formatted(family % FAMILIES, tenths(shade));
  }

  /** A point with both its intervals, and its numbers for whoever points at it. */
  private String spot(ContestantStanding standing, EntrantStanding entrant) {
    Estimate novelty = entrant.of(Measure.NOVELTY);
    Estimate satisfaction = entrant.of(Measure.SATISFACTION);
    double x = x(novelty.estimate());
    double y = y(satisfaction.estimate());
    String intervals =
        Double.isFinite(novelty.low() + satisfaction.low())
            ? "<path class=\"interval\" d=\"M%s %sH%sM%s %sV%s\"/>"
                .formatted(
                    x(novelty.low()),
                    y,
                    x(novelty.high()),
                    x,
                    y(satisfaction.low()),
                    y(satisfaction.high()))
            : "";
    return "%s<circle%s cx=\"%s\" cy=\"%s\" r=\"4\"><title>%s, %s</title></circle>"
        .formatted(
            intervals,
            entrant.entrant().decoding().isGreedy() ? "" : " class=\"sampled\"",
            x,
            y,
            HtmlUtils.htmlEscape(standing.contestant().name()),
            HtmlUtils.htmlEscape(words(entrant, novelty, satisfaction)));
  }

  private static String words(EntrantStanding entrant, Estimate novelty, Estimate satisfaction) {
    return String.format(
        Locale.ROOT,
        "%s: novelty %.3g (%.3g–%.3g), satisfaction %.1f%% (%.1f–%.1f%%), n = %d%s",
        entrant.entrant().decoding().label(),
        novelty.estimate(),
        novelty.low(),
        novelty.high(),
        100 * satisfaction.estimate(),
        100 * satisfaction.low(),
        100 * satisfaction.high(),
        satisfaction.n(),
        entrant.isProvisional() ? ", provisional" : "");
  }

  private <T> String line(List<T> points, ToDoubleFunction<T> across, ToDoubleFunction<T> up) {
    return points.stream()
        .map(point -> "%s %s".formatted(x(across.applyAsDouble(point)), y(up.applyAsDouble(point))))
        .collect(Collectors.joining("L", "M", ""));
  }

  private double x(double novelty) {
    return tenths(LEFT + (RIGHT - LEFT) * Math.clamp(novelty / mostNovelty, 0, 1));
  }

  private static double y(double share) {
    return tenths(BOTTOM - (BOTTOM - TOP) * Math.clamp(share, 0, 1));
  }

  private static double tenths(double value) {
    return Math.round(10 * value) / 10.0;
  }
}
