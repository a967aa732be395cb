package amalgam.ui.raters;

import amalgam.rating.Axis;
import amalgam.rating.rater.RatingMode;
import amalgam.rating.rater.RatingTerms;
import amalgam.rating.rater.Studies;
import amalgam.rating.rater.WhoMayRate;
import amalgam.tournament.TournamentId;
import amalgam.ui.component.Choices;
import amalgam.ui.component.WebForm;
import amalgam.ui.tournament.Someone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/** On which terms people rate the tournament. */
class TermsForm extends Div {

  private static final double PERCENT = 100;
  private static final double MILLIS = 1000;

  private final TournamentId tournament;
  private final Studies studies;
  private final Choices<WhoMayRate> who;
  private final Choices<RatingMode> mode;
  private final Choices<Set<Axis>> axes;
  private final NumberLine votesPerPair = new NumberLine("raters.terms.votes-per-pair.");
  private final NumberLine promptsPerRater = new NumberLine("raters.terms.prompts-per-rater.");
  private final NumberLine repeats = new NumberLine("raters.terms.repeats.");
  private final NumberLine checks = new NumberLine("raters.terms.checks.");
  private final NumberLine leastReading = new NumberLine("raters.terms.least-reading.");
  private final Outcome outcome = new Outcome();

  TermsForm(TournamentId tournament, Studies studies) {
    this.tournament = tournament;
    this.studies = studies;
    RatingTerms terms = studies.terms(tournament);
    who = new Choices<>(getTranslation("raters.terms.who"), terms.who());
    for (WhoMayRate one : WhoMayRate.values()) {
      who.offer(
          one,
          getTranslation("raters.who." + one.word()),
          getTranslation("raters.who-means." + one.word()));
    }
    mode = new Choices<>(getTranslation("raters.terms.mode"), terms.mode());
    for (RatingMode one : RatingMode.values()) {
      mode.offer(one, getTranslation("raters.mode." + one.word()), "");
    }
    axes = new Choices<>(getTranslation("raters.terms.axes"), terms.axes());
    axes.offer(EnumSet.allOf(Axis.class), getTranslation("raters.axes.both"), "");
    for (Axis one : Axis.values()) {
      axes.offer(Set.of(one), getTranslation("raters.axes." + one.word()), "");
    }
    show(terms);
    add(form());
  }

  private WebForm form() {
    NativeButton act = new NativeButton(getTranslation("raters.terms.act"));
    act.getElement().setAttribute("type", "submit");
    act.addClassName("primary");
    Div numbers = new Div(votesPerPair, promptsPerRater, repeats, checks, leastReading);
    numbers.addClassName("plan-fields");
    Div choices = new Div(who, mode, axes);
    choices.addClassName("raters-choices");
    WebForm form = new WebForm();
    form.onSubmit(this::change);
    form.add(choices, numbers, outcome, act);
    return form;
  }

  private void show(RatingTerms terms) {
    votesPerPair.write(terms.votesPerPair(), getLocale());
    promptsPerRater.write(terms.promptsPerRater(), getLocale());
    repeats.write(PERCENT * terms.repeatShare(), getLocale());
    checks.write(PERCENT * terms.checkShare(), getLocale());
    leastReading.write(terms.leastReading().toMillis() / MILLIS, getLocale());
  }

  private void change() {
    outcome.tell("");
    boolean isRead =
        votesPerPair.readsWhole()
            & promptsPerRater.readsWhole()
            & repeats.reads(0, 50)
            & checks.reads(0, 50)
            & leastReading.reads(0, 120);
    if (!isRead) {
      outcome.complain(getTranslation("raters.terms.unreadable"));
      return;
    }
    RatingTerms terms =
        new RatingTerms(
            who.chosen(),
            mode.chosen(),
            axes.chosen(),
            votesPerPair.whole(),
            promptsPerRater.whole(),
            repeats.number() / PERCENT,
            checks.number() / PERCENT,
            Duration.ofMillis(Math.round(MILLIS * leastReading.number())));
    outcome.attempt(
        () -> {
          studies.change(tournament, terms, Someone.here());
          outcome.tell(getTranslation("raters.terms.done"));
        });
  }
}
