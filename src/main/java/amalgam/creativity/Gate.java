package amalgam.creativity;

import amalgam.concept.TaskKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a proposal fails first, in the order in which it is tested. Each kind of task has gates of
 * its own; the first and the last belong to all.
 */
public enum Gate {
  /** Not an alternating walk of at least one hop; for a blend, no text that could be an idea. */
  UNPARSABLE("not a walk"),
  /** A concept that the space does not have. */
  UNKNOWN_CONCEPT("unknown concept"),
  /** No such edge, or another relation on it. */
  HALLUCINATED_EDGE("no such link"),
  /** Does not lead from the prompt's start to its end. */
  WRONG_ENDPOINTS("wrong endpoints"),
  /** More hops than the tournament allows. */
  HOP_BUDGET("too many hops"),
  /** A concept occurs twice where the tournament forbids it. */
  REVISIT("revisits a concept"),
  /** A required relation is missing. */
  INCLUSION_MISSING("required relation missing"),
  /** A forbidden relation is used. */
  EXCLUSION_USED("forbidden relation used"),
  /** An idea in fewer sentences or words than were asked for. */
  TOO_SHORT("too short"),
  /** An idea in more sentences or words than were asked for. */
  TOO_LONG("too long"),
  /** An idea that does not name both concepts. */
  CONCEPT_MISSING("does not name both concepts"),
  /** An idea that the judges say makes no sense or breaks a stated constraint. */
  PANEL_REFUSED("refused by the panel"),
  /** Nothing failed. */
  NONE("all gates passed");

  private static final Set<Gate> OF_BLENDS =
      EnumSet.of(UNPARSABLE, TOO_SHORT, TOO_LONG, CONCEPT_MISSING, PANEL_REFUSED, NONE);

  private static final Set<Gate> OF_BLENDS_ALONE =
      EnumSet.of(TOO_SHORT, TOO_LONG, CONCEPT_MISSING, PANEL_REFUSED);

  private final String phrase;

  Gate(String phrase) {
    this.phrase = phrase;
  }

  /** The word that exports and the database use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The gate of that {@link #word()}. */
  public static Gate ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The gates of a kind of task in their order, {@link #NONE} as the last. */
  public static List<Gate> of(TaskKind task) {
    return Arrays.stream(values()).filter(gate -> gate.isOf(task)).toList();
  }

  private boolean isOf(TaskKind task) {
    return switch (task) {
      case WALK -> !OF_BLENDS_ALONE.contains(this);
      case BLEND -> OF_BLENDS.contains(this);
    };
  }

  /** For people, of a walk or of what only blends fail at. */
  public String phrase() {
    return phrase;
  }

  /** For people. */
  public String phrase(TaskKind task) {
    return this == UNPARSABLE && task == TaskKind.BLEND ? "no idea in words" : phrase;
  }

  /** Whether the proposal passed everything. */
  public boolean isSatisfied() {
    return this == NONE;
  }

  /** Whether all edges of a walk exist, or a blend is a text, so that it has a novelty. */
  public boolean isWellFormed() {
    return ordinal() > HALLUCINATED_EDGE.ordinal();
  }

  /** Whether the proposal passed everything before the constraints. */
  public boolean reachesConstraints() {
    return ordinal() > REVISIT.ordinal();
  }
}
