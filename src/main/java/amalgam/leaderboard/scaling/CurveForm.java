package amalgam.leaderboard.scaling;

/** What a curve through sizes is taken to be. */
public enum CurveForm {
  POWER_LAW("power", "Power law", "y = a · sizeᵇ"),
  LINE("line", "Line", "y = a + b · log size"),
  PARABOLA("parabola", "Parabola", "y = a + b · log size + c · (log size)², which can peak");

  private final String key;
  private final String title;
  private final String formula;

  CurveForm(String key, String title, String formula) {
    this.key = key;
    this.title = title;
    this.formula = formula;
  }

  /** The name in exports and addresses. */
  public String key() {
    return key;
  }

  /** For a list of choices. */
  public String title() {
    return title;
  }

  /** The formula, for people. */
  public String formula() {
    return formula;
  }
}
