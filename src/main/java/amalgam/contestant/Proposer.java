package amalgam.contestant;

import java.util.List;

/**
 * Proposes walks. Blocks are cut when a tournament is planned, and the answers depend on nothing
 * but the block: the same requests in the same order give the same answers, whoever runs them and
 * beside whatever else. Safe to call from several threads at once.
 */
public interface Proposer {

  /** One answer per request, in the order of the requests. */
  List<Answer> propose(List<ProposalRequest> block);
}
