package amalgam.ui.replay;

import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.EntrantStanding;
import amalgam.leaderboard.Measure;
import amalgam.leaderboard.replay.Lead;
import amalgam.leaderboard.replay.Replay;
import amalgam.tournament.Entrant;
import amalgam.ui.board.BoardFigure;
import amalgam.ui.component.ContestantCurves;
import amalgam.ui.component.FrontierFigure;
import amalgam.ui.component.FrontierFigure.Curve;
import amalgam.ui.component.FrontierFigure.Spot;
import amalgam.ui.replay.Film.Moment;
import amalgam.ui.wording.Numbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws a replay up for the player. */
final class FilmMaker {

  private static final Measure X = Measure.NOVELTY;
  private static final Measure Y = Measure.SATISFACTION;
  private static final List<Measure> COLUMNS =
      List.of(Measure.CREATIVITY, Measure.SATISFACTION, Measure.NOVELTY);

  private final Replay replay;
  private final List<FrontierFigure> figures;
  private final FrontierFigure last;
  private final Map<String, ContestantStanding> end = new HashMap<>();
  private final ContestantCurves curves;

  private FilmMaker(Replay replay) {
    this.replay = replay;
    this.figures =
        replay.frames().stream()
            .map(frame -> BoardFigure.of(frame, frame.contestants(), X, Y, List.of()))
            .toList();
    this.last = figures.getLast();
    List<ContestantStanding> contestants = replay.frames().getLast().contestants();
    contestants.forEach(one -> end.put(one.contestant().id(), one));
    this.curves =
        new ContestantCurves(contestants.stream().map(ContestantStanding::contestant).toList());
  }

  /** The film of a replay of at least one frame. */
  static Film of(Replay replay) {
    FilmMaker maker = new FilmMaker(replay);
    return new Film(
        maker.last.x(),
        maker.last.y(),
        maker.span(),
        maker.last.frontier(),
        IntStream.range(0, replay.frames().size()).mapToObj(maker::frame).toList(),
        maker.last.curves().stream().map(maker::actor).toList(),
        replay.leads().stream().map(maker::stretch).toList());
  }

  private Film.Frame frame(int place) {
    List<String> actors = last.curves().stream().map(Curve::id).toList();
    return new Film.Frame(
        "%s judged proposals, %s of all"
            .formatted(Numbers.count(replay.frames().get(place).judged()), share(replay, place)),
        replay.frames().get(place).contestants().stream()
            .map(one -> actors.indexOf(one.contestant().id()))
            .toList());
  }

  /** How much of all judged proposals a frame is about. */
  static String share(Replay replay, int frame) {
    return Math.round(100 * replay.share(frame)) + "%";
  }

  private Film.Actor actor(Curve curve) {
    ContestantStanding standing = Objects.requireNonNull(end.get(curve.id()));
    return new Film.Actor(
        curves.curve(standing.contestant(), List.of()),
        "model/" + curve.id(),
        remarks(curve.id()),
        curve.spots().stream().map(spot -> track(curve.id(), spot.setting())).toList(),
        standing(curve.id()));
  }

  private List<Moment<String>> remarks(String contestant) {
    List<Moment<String>> track = new ArrayList<>();
    for (int frame = 0; frame < replay.frames().size(); frame++) {
      int place = frame;
      replay.frames().get(frame).contestants().stream()
          .filter(one -> one.contestant().id().equals(contestant))
          .findFirst()
          .ifPresent(one -> add(track, place, remark(one)));
    }
    return track;
  }

  private static String remark(ContestantStanding standing) {
    List<String> remarks = new ArrayList<>();
    for (EntrantStanding one : standing.entrants()) {
      Entrant entrant = one.entrant();
      String setting =
          standing.entrants().size() > 1 ? " (%s)".formatted(entrant.decoding().label()) : "";
      if (entrant.rerunAt() != null) {
        remarks.add("failed units were run again" + setting);
      }
      if (entrant.withdrawalReason() != null) {
        remarks.add("withdrawn%s: %s".formatted(setting, entrant.withdrawalReason()));
      }
    }
    return String.join("; ", remarks);
  }

  private List<Moment<Spot>> track(String contestant, String setting) {
    List<Moment<Spot>> track = new ArrayList<>();
    for (int frame = 0; frame < figures.size(); frame++) {
      int place = frame;
      figures.get(frame).curves().stream()
          .filter(curve -> curve.id().equals(contestant))
          .flatMap(curve -> curve.spots().stream())
          .filter(spot -> spot.setting().equals(setting))
          .findFirst()
          .ifPresent(spot -> add(track, place, spot));
    }
    return track;
  }

  private static <T> void add(List<Moment<T>> track, int frame, T what) {
    if (track.isEmpty() || !track.getLast().what().equals(what)) {
      track.add(new Moment<>(frame, what));
    }
  }

  private List<Moment<Film.Standing>> standing(String contestant) {
    List<Moment<Film.Standing>> track = new ArrayList<>();
    for (int frame = 0; frame < replay.frames().size(); frame++) {
      int place = frame;
      replay.frames().get(frame).contestants().stream()
          .filter(one -> one.contestant().id().equals(contestant))
          .findFirst()
          .ifPresent(one -> add(track, place, standing(one.reference())));
    }
    return track;
  }

  private static Film.Standing standing(EntrantStanding standing) {
    return new Film.Standing(
        COLUMNS.stream()
            .map(
                measure ->
                    new Film.Cell(
                        measure.title(),
                        Numbers.centre(measure, standing.of(measure)),
                        Numbers.interval(measure, standing.of(measure))))
            .toList(),
        "%s of %s"
            .formatted(Numbers.count(standing.proposals()), Numbers.count(standing.planned())));
  }

  private Film.Stretch stretch(Lead lead) {
    return new Film.Stretch(
        lead.contestant().name(),
        curves.look(lead.contestant()),
        lead.from(),
        lead.to(),
        "%s led from step %d to step %d"
            .formatted(lead.contestant().name(), lead.from() + 1, lead.to()));
  }

  /** Wide enough for every point of every frame and for the frontier, between round numbers. */
  private double[] span() {
    double[] all =
        Stream.concat(
                figures.stream()
                    .flatMap(figure -> figure.curves().stream())
                    .flatMap(curve -> curve.spots().stream())
                    .map(Spot::x),
                last.frontier().stream().map(point -> point[0]))
            .mapToDouble(Double::doubleValue)
            .toArray();
    double low = DoubleStream.of(all).min().orElse(0);
    double high = DoubleStream.of(all).max().orElse(1);
    double unit = Math.pow(10, Math.ceil(Math.log10(Math.max(high - low, 1e-6)))) / 10;
    return new double[] {unit * Math.floor(low / unit - 0.5), unit * Math.ceil(high / unit + 0.5)};
  }
}
