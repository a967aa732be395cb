package amalgam.ui.play;

import amalgam.concept.ConceptSpace;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A walk in the making; the browser keeps it until it is handed in. */
@Tag("walk-player")
@JsModule("./play/walk-player.ts")
class WalkPlayer extends Component implements AnswerForm {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String CONCEPT = "event.detail.concept";
  private static final String WALK = "event.detail.walk";
  private static final String MILLISECONDS = "event.detail.milliseconds";

  /** Keys of the texts that the browser fills in itself. */
  private static final List<String> TEXTS =
      List.of(
          "play.from",
          "play.to",
          "play.conditions",
          "play.reach",
          "play.use",
          "play.never",
          "play.once",
          "play.or-inverse",
          "play.tick.met",
          "play.tick.open",
          "play.tick.kept",
          "play.tick.broken",
          "play.so-far",
          "play.hops-of",
          "play.novelty",
          "play.novelty-meaning",
          "play.undo",
          "play.restart",
          "play.hand-in",
          "play.handing-in",
          "play.here",
          "play.there",
          "play.there-well",
          "play.there-badly",
          "play.search",
          "play.links",
          "play.more",
          "play.none",
          "play.spent",
          "play.spent-there",
          "play.keys.choose",
          "play.keys.step",
          "play.keys.undo",
          "play.mark.end",
          "play.mark.needed",
          "play.mark.forbidden",
          "play.mark.visited",
          "play.rarity",
          "play.said.step",
          "play.said.undo",
          "play.problem.end",
          "play.problem.required",
          "play.problem.forbidden",
          "play.problem.revisit",
          "play.warning.title",
          "play.warning.counts",
          "play.warning.go-on",
          "play.warning.hand-in");

  WalkPlayer(ConceptSpace space, Task task, HandIn wish) {
    getElement().setPropertyBean("texts", texts());
    getElement().setPropertyBean("task", task);
    tellAround(new Neighbourhoods(space));
    getElement()
        .addEventListener(
            "hand-in",
            event -> {
              JsonNode said = event.getEventData();
              long took = Math.max(0, said.path(MILLISECONDS).asLong(0));
              wish.handIn(said.path(WALK).asString(""), Duration.ofMillis(took));
            })
        .addEventData(WALK)
        .addEventData(MILLISECONDS);
  }

  /** A number in braces is filled in by the browser, as it is by nobody else. */
  private Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    for (String key : TEXTS) {
      texts.put(
          key.substring(key.indexOf('.') + 1), getTranslation(key, "{0}", "{1}", "{2}", "{3}"));
    }
    return texts;
  }

  private void tellAround(Neighbourhoods neighbourhoods) {
    getElement()
        .addEventListener(
            "look",
            event -> {
              String concept = event.getEventData().path(CONCEPT).asString("");
              String told = JSON.writeValueAsString(neighbourhoods.around(concept));
              getElement().callJsFunction("learn", told);
            })
        .addEventData(CONCEPT);
  }

  @Override
  public void refuse(String why) {
    getElement().callJsFunction("refuse", why);
  }

  @Override
  public void resume() {
    getElement().callJsFunction("resume");
  }
}
