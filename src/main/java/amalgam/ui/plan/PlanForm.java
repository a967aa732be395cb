package amalgam.ui.plan;

import amalgam.planning.PlanSettings;
import amalgam.planning.PlanSettings.Budget;
import amalgam.planning.Planner;
import amalgam.planning.Raters;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.pairing.PairingRule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Where a person says what tournament they think of. */
class PlanForm extends Div {

  /** Stands for entrants that are assumed where a tournament could be chosen. */
  private static final TournamentId NONE = new TournamentId(0);

  private final Planner planner;
  private final Select<TournamentId> like = new Select<>();
  private final Select<String> space = new Select<>();
  private final Select<PairingRule> rule = new Select<>();
  private final EntrantRows entrants = new EntrantRows();
  private final NumberInput bundles = new NumberInput("Bundles", "of prompts, one a level each");
  private final NumberInput levels = new NumberInput("Levels", "prompts of a bundle");
  private final NumberInput samples = new NumberInput("Answers", "of each entrant to a prompt");
  private final NumberInput votes = new NumberInput("Votes", "each on novelty and utility");
  private final NumberInput raters = new NumberInput("Raters", "who share the votes");
  private final NumberInput own = new NumberInput("Raters' taste (%)", "of an answer's variance");
  private final NumberInput prompt =
      new NumberInput("Prompts' part (%)", "of an answer's variance");
  private final NumberInput careless = new NumberInput("Careless (%)", "raters who toss a coin");
  private final NumberInput ties = new NumberInput("Ties (%)", "between two equals");
  private final NumberInput seconds = new NumberInput("Seconds per vote", "of a rater");
  private final NumberInput votePrice = new NumberInput("Price of a vote (€)", "0 where free");
  private final NumberInput proposalPrice =
      new NumberInput("Price of a proposal (€)", "0 where free");
  private final NumberInput simulations = new NumberInput("Simulations", "more, more exact");
  private final NumberInput seed = new NumberInput("Seed", "the same, the same result");
  private final Div assumed;
  private final Paragraph measured = new Paragraph();
  private final Paragraph complaint = new Paragraph();

  /**
   * @param go where a plan leads
   */
  PlanForm(Planner planner, Consumer<PlanSettings> go) {
    this.planner = planner;
    addClassName("plan-form");
    like.setLabel("Entrants");
    like.addValueChangeListener(change -> showWhose());
    space.setLabel("Space");
    rule.setLabel("Pairs by");
    rule.setItems(PairingRule.values());
    rule.setItemLabelGenerator(PlanWords::rule);
    rule.addValueChangeListener(change -> rule.setHelperText(PlanWords.meaning(change.getValue())));
    measured.addClassName("quiet");
    measured.setText(PlanWords.MEASURED);
    complaint.addClassName("trouble");
    complaint.getElement().setAttribute("role", "alert");
    assumed = new Div(entrants, row(space, levels, samples));
    Button act = new Button("Simulate", click -> read(go));
    act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    act.addClickShortcut(Key.ENTER).listenOn(this);
    Div buttons = new Div(act);
    buttons.addClassName("buttons");
    add(
        row(like, bundles, votes, raters, rule),
        measured,
        assumed,
        new NativeDetails("How raters answer", row(own, prompt, careless, ties)),
        new NativeDetails(
            "What it takes and costs", row(seconds, votePrice, proposalPrice, simulations, seed)),
        buttons,
        complaint);
  }

  private static Div row(Component... fields) {
    Div row = new Div(fields);
    row.addClassName("plan-fields");
    return row;
  }

  private void showWhose() {
    boolean isAssumed = like.getValue() == null || like.getValue().equals(NONE);
    assumed.setVisible(isAssumed);
    measured.setVisible(!isAssumed);
  }

  /** Shows a plan as it can be changed. */
  void show(PlanSettings plan) {
    complaint.setText("");
    offer(plan);
    like.setValue(plan.like() == null ? NONE : plan.like());
    space.setValue(plan.space());
    rule.setValue(plan.rule());
    entrants.show(plan.entrants());
    bundles.with(plan.bundles());
    levels.with(plan.levels());
    samples.with(plan.samples());
    votes.with(plan.votes());
    raters.with(plan.raters().count());
    own.with(PlanAddress.percent(plan.raters().ownShare()));
    prompt.with(PlanAddress.percent(plan.raters().promptShare()));
    careless.with(PlanAddress.percent(plan.raters().carelessShare()));
    ties.with(PlanAddress.percent(plan.raters().tieShare()));
    seconds.with(plan.budget().secondsPerVote());
    votePrice.with(plan.budget().pricePerVote());
    proposalPrice.with(plan.budget().pricePerProposal());
    simulations.with(plan.simulations());
    seed.with(plan.seed());
    showWhose();
  }

  private void offer(PlanSettings plan) {
    Map<TournamentId, String> names = new LinkedHashMap<>();
    for (Tournament tournament : planner.earlier()) {
      names.put(tournament.id(), "Like those of " + tournament.name());
    }
    if (plan.like() != null) {
      names.putIfAbsent(plan.like(), "Like those of tournament " + plan.like());
    }
    names.put(NONE, "Assumed");
    like.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
    like.setItems(names.keySet());
    List<String> spaces = new ArrayList<>(planner.spaces());
    if (!spaces.contains(plan.space())) {
      spaces.add(plan.space());
    }
    space.setItems(spaces);
  }

  /** Says why a plan cannot be simulated. */
  void complain(String sentence) {
    complaint.setText(sentence);
  }

  private void read(Consumer<PlanSettings> go) {
    complain("");
    try {
      go.accept(read());
    } catch (IllegalArgumentException refused) {
      complain(String.valueOf(refused.getMessage()));
    }
  }

  private PlanSettings read() {
    TournamentId chosen = like.getValue();
    return new PlanSettings(
        chosen == null || chosen.equals(NONE) ? null : chosen,
        space.getValue(),
        entrants.read(),
        bundles.whole(),
        levels.whole(),
        samples.whole(),
        votes.whole(),
        new Raters(
            raters.whole(),
            own.number() / 100,
            prompt.number() / 100,
            careless.number() / 100,
            ties.number() / 100),
        rule.getValue(),
        new Budget(votePrice.number(), proposalPrice.number(), seconds.number()),
        simulations.whole(),
        seed.whole());
  }
}
