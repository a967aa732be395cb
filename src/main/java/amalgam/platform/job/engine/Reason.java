package amalgam.platform.job.engine;

/** What a failure says to people. */
final class Reason {

  private Reason() {}

  static String of(Throwable failure) {
    String name = failure.getClass().getSimpleName();
    if (failure.getMessage() == null) {
      return name;
    }
    return failure instanceof Error ? name + ": " + failure.getMessage() : failure.getMessage();
  }
}
