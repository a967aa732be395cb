package amalgam.contestant.endpoint;

import amalgam.platform.security.ForResearchers;
import java.util.List;
import java.util.function.Consumer;

/** Tries out servers. */
@ForResearchers
public interface Connections {

  /**
   * Checks whether a server may be asked, and with that key, by whoever acts.
   *
   * @throws amalgam.contestant.ContestantException if not
   */
  void check(EndpointSettings settings);

  /**
   * Tries everything, some questions of a few tokens, one after the other. What fails is a finding.
   *
   * @param found told each finding as it comes
   */
  List<Probe.Finding> test(EndpointSettings settings, Consumer<Probe.Finding> found);

  /**
   * Does {@link #test} in a thread of its own.
   *
   * @throws amalgam.contestant.ContestantException if the server may not be asked
   */
  void start(EndpointSettings settings, Consumer<Probe.Finding> found);
}
