package amalgam.platform.persistence;

/** The database cannot be used as it is set; says what is wrong and what to change. */
class UnusableDatabaseException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String remedy;

  /**
   * @param problem a sentence on what was found
   * @param remedy a sentence on what to change
   */
  UnusableDatabaseException(String problem, String remedy) {
    super(problem);
    this.remedy = remedy;
  }

  String remedy() {
    return remedy;
  }
}
