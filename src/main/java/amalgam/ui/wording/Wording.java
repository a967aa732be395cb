package amalgam.ui.wording;

import amalgam.concept.TaskKind;
import amalgam.contestant.training.Training;
import amalgam.platform.node.Role;
import amalgam.tournament.Entrant;
import amalgam.tournament.Progress;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.TournamentStatus;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;

/** How the things of the domain read as sentences. */
public final class Wording {

  private Wording() {}

  /**
   * What a prompt asks, as {@code Get from violin to kite; must use is part of.} or {@code Blend
   * violin and kite into a new idea; it fits in a pocket.}
   */
  public static Component prompt(TournamentPrompt prompt) {
    boolean isBlend = prompt.task() == TaskKind.BLEND;
    Span sentence = new Span(new Text(isBlend ? "Blend " : "Get from "), word(prompt.start()));
    sentence.add(new Text(isBlend ? " and " : " to "), word(prompt.end()));
    if (isBlend) {
      sentence.add(new Text(" into a new idea"));
    }
    addRelations(sentence, isBlend ? "; it " : "; must use ", prompt.include(), " and ");
    addRelations(sentence, "; never ", prompt.exclude(), " or ");
    sentence.add(new Text("."));
    sentence.addClassName("sentence");
    return sentence;
  }

  private static void addRelations(
      Span sentence, String lead, List<String> relations, String joint) {
    String next = lead;
    for (String relation : relations) {
      sentence.add(new Text(next), word(relation));
      next = joint;
    }
  }

  private static Emphasis word(String name) {
    return new Emphasis(name);
  }

  /** Where a tournament stands, in a word. */
  public static String status(TournamentStatus status) {
    return switch (status) {
      case DRAFT -> "not started";
      case RUNNING -> "running";
      case PAUSED -> "paused";
      case FINISHED -> "finished";
      case CANCELLED -> "stopped";
    };
  }

  /** What a process is for, in a word or two. */
  public static String role(Role role) {
    return switch (role) {
      case WEB -> "serves pages";
      case WORKER -> "works";
      case BOTH -> "works, serves pages";
    };
  }

  /** What jobs of a kind are about. */
  public static String job(String kind) {
    return switch (kind) {
      case "plan" -> "Drawing prompts";
      case "propose-transformer" -> "Answers of transformers";
      case "propose-baseline" -> "Answers of baselines";
      case "propose-endpoint" -> "Answers of models behind servers";
      case "propose-people" -> "Ideas of people before their judges";
      case "train" -> "Training";
      case "judge-plan" -> "Drawing pairs for judges";
      case "judge-embed" -> "Verdicts of embeddings";
      case "judge-ask" -> "Verdicts of language models";
      default -> kind;
    };
  }

  /** How a training stands, in a word or two. */
  public static String standing(Training training) {
    return switch (training.status()) {
      case WAITING -> training.failure() == null ? "waits" : "being tried again";
      case RUNNING -> "training";
      case FINISHED -> "finished";
      case FAILED -> "failed";
    };
  }

  /** What an entrant is called, such as {@code Random walk, T 1}. */
  public static String entrant(Entrant entrant, Map<String, String> names) {
    String id = entrant.contestantId();
    return names.getOrDefault(id, id) + ", " + entrant.decoding().label();
  }

  /** How far it is, as {@code 3,120 of 12,400 proposals judged, about 40 s left}. */
  public static String progress(Progress progress, TournamentStatus status) {
    StringBuilder words =
        new StringBuilder(
            "%s of %s proposals judged"
                .formatted(Numbers.count(progress.done()), Numbers.count(progress.planned())));
    if (progress.failed() > 0) {
      words.append(", %s given up".formatted(Numbers.count(progress.failed())));
    }
    if (progress.played() > 0) {
      words.append(", and %s by people".formatted(Numbers.count(progress.played())));
    }
    if (status == TournamentStatus.RUNNING && progress.remaining() != null) {
      words.append(", ").append(Numbers.about(progress.remaining())).append(" left");
    }
    return words.toString();
  }
}
