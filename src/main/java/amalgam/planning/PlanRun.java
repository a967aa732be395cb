package amalgam.planning;

/** A simulation under way. */
public interface PlanRun {

  /** Ends it soon; what is simulated by then is told as its forecast. */
  void stop();

  /** Ends it soon; nothing is told any more. */
  void abandon();
}
