package amalgam.ui.component;

import amalgam.contestant.Contestant;
import amalgam.ui.component.FrontierFigure.Curve;
import amalgam.ui.component.FrontierFigure.Spot;
import amalgam.ui.wording.Numbers;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws contestants that stand together up as curves: each by its family, its size and a name. */
public final class ContestantCurves {

  private static final double LEAST_DIAMETER = 6;
  private static final double MOST_DIAMETER = 16;
  private static final double LEAST_PARAMETERS = 1e4;
  private static final double MOST_PARAMETERS = 1e8;

  /** Families together, each by ascending size. */
  public static final Comparator<Contestant> ORDER =
      Comparator.<Contestant, String>comparing(one -> one.kind().ordinal() + one.family())
          .thenComparingLong(one -> Objects.requireNonNullElse(one.parameters(), 0L));

  private final Map<String, DataLook> looks;
  private final boolean severalFamilies;

  /**
   * @param contestants all that stand together, drawn or not
   */
  public ContestantCurves(List<Contestant> contestants) {
    looks = DataLook.of(contestants);
    severalFamilies =
        contestants.stream()
                .filter(contestant -> contestant.parameters() != null)
                .map(Contestant::family)
                .distinct()
                .count()
            > 1;
  }

  /** How a contestant looks. */
  public DataLook look(Contestant contestant) {
    return looks.getOrDefault(contestant.id(), new DataLook(-1, 1, "rect"));
  }

  /** The contestant's curve through {@code spots}. */
  public Curve curve(Contestant contestant, List<Spot> spots) {
    DataLook look = look(contestant);
    Long parameters = contestant.parameters();
    return new Curve(
        contestant.id(),
        contestant.name(),
        parameters == null ? contestant.name() : label(contestant.family(), parameters),
        parameters == null ? "" : Numbers.parameters(parameters),
        look.hue(),
        look.shade(),
        look.shape(),
        diameter(parameters),
        spots);
  }

  /** The size says enough, unless there are several families to tell apart. */
  private String label(String family, long parameters) {
    String size = Numbers.parameters(parameters);
    return severalFamilies ? family + " " + size : size;
  }

  private static double diameter(@Nullable Long parameters) {
    if (parameters == null) {
      return LEAST_DIAMETER + 1;
    }
    double span = Math.log(MOST_PARAMETERS) - Math.log(LEAST_PARAMETERS);
    double share = (Math.log(Math.max(1, parameters)) - Math.log(LEAST_PARAMETERS)) / span;
    return LEAST_DIAMETER + (MOST_DIAMETER - LEAST_DIAMETER) * Math.clamp(share, 0, 1);
  }
}
