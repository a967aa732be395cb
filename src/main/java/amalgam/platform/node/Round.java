package amalgam.platform.node;

/** What every working process looks after from time to time; harmless if several do at once. */
@FunctionalInterface
public interface Round {

  void make();
}
