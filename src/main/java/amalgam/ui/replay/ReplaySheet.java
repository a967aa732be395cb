package amalgam.ui.replay;

import amalgam.leaderboard.replay.Lead;
import amalgam.leaderboard.replay.Replay;
import amalgam.tournament.TournamentStatus;
import amalgam.ui.component.Page;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** A replay: what it tells in short, the player, and what a step is. */
class ReplaySheet extends Div {

  private static final String STEP =
      "%s, each about %s further. The steps follow the order in which batches of answers were"
          + " stored, each judged right after, and within a batch the order of the prompts. Early on, contestants may have been judged on different"
          + " prompts. Who led is told of models where there are any, since baselines look into the"
          + " space. Crosses and brackets are 95%% intervals over the bundles judged until then.";

  private final ReplayPlayer player = new ReplayPlayer();
  private final DescriptionList inShort = Page.facts();
  private final Paragraph step = new Paragraph();

  private @Nullable Replay shown;

  /**
   * @param rest hears at how many judged proposals somebody came to rest
   * @param hide hears which contestants somebody has hidden
   */
  ReplaySheet(LongConsumer rest, Consumer<List<String>> hide) {
    player.onStep(step -> rest.accept(judgedAt(step)));
    player.onHiddenChange(hide);
    step.addClassName("caption");
    add(inShort, player, step);
  }

  /** Shows the step that the address asks for. */
  void show(Replay replay, ReplayAddress address) {
    // The same film need not travel again when somebody comes to rest.
    if (shown != replay) {
      shown = replay;
      player.setFilm(FilmMaker.of(replay));
      step.setText(stepInWords(replay));
      inShort.removeAll();
      tell(replay);
    }
    player.setStep(
        address.judged() == ReplayAddress.END ? 0 : replay.nearest(address.judged()) + 1);
    player.setHidden(address.hidden());
  }

  /** The last of what is shown is its end, which moves on while the tournament runs. */
  private long judgedAt(int step) {
    return shown == null || step == 0 ? ReplayAddress.END : shown.frames().get(step - 1).judged();
  }

  private static String stepInWords(Replay replay) {
    int steps = replay.frames().size();
    long apart = Math.round((double) replay.frames().getLast().judged() / steps);
    return STEP.formatted(
        Numbers.counted(steps, "step"), Numbers.counted(apart, "judged proposal"));
  }

  private void tell(Replay replay) {
    if (replay.leads().isEmpty()) {
      return;
    }
    Lead last = replay.leads().getLast();
    boolean isOver = replay.board().tournament().status() == TournamentStatus.FINISHED;
    Page.fact(inShort, isOver ? "Led at the end" : "Leads now", last.contestant().name());
    Page.fact(
        inShort,
        "The lead last changed",
        replay.leads().size() == 1 ? "never" : at(replay, last.from()));
    Page.fact(inShort, "The order has stood since", at(replay, replay.settled()));
    Page.fact(inShort, "Leaders", leaders(replay));
  }

  private static String at(Replay replay, int frame) {
    return frame == 0
        ? "the first step"
        : "%s of the proposals (step %d)".formatted(FilmMaker.share(replay, frame), frame + 1);
  }

  private static String leaders(Replay replay) {
    long different = replay.leads().stream().map(Lead::contestant).distinct().count();
    return "%s, %s"
        .formatted(
            Numbers.counted(different, "contestant"),
            Numbers.counted(replay.leads().size() - 1L, "change"));
  }
}
